/** A consensus round: setuju, setuju dengan catatan, keberatan with its reason; the name only with a tick [M3, B4]. */
import { Check, Hand, MessageSquare, type LucideIcon } from 'lucide-react';
import { useId, useState } from 'react';

import { LIMITS, lengthOf } from '@mufakat/shared/cards/limits.ts';
import { sameJson } from '@mufakat/shared/cards/card-check.ts';
import type { ConsensusChoice } from '@mufakat/shared/polls/way.ts';

import { Button } from '../../parts/Button.tsx';
import { useComposedText } from '../../parts/field/composed-text.ts';
import { CheckField } from '../../parts/form/CheckField.tsx';
import { FieldError } from '../../parts/Notice.tsx';
import { FootNote } from '../../parts/page/Page.tsx';
import { Answers } from '../../parts/ballot/Answers.tsx';
import styles from './ConsensusPad.module.css';
import { Subject } from '../../parts/ballot/Subject.tsx';
import type { PadProps } from '../../parts/ballot/pad.ts';

const ANSWERS: readonly { readonly id: ConsensusChoice['answer']; readonly icon: LucideIcon }[] = [
  { id: 'agree', icon: Check },
  { id: 'agree-with-note', icon: MessageSquare },
  { id: 'object', icon: Hand },
];

export function ConsensusPad(props: PadProps<'consensus'>) {
  const { choice, status, isWaiting, words, common, you, onCast, frame } = props;
  const [draft, setDraft] = useState<ConsensusChoice | null>(null);
  const [isTried, setTried] = useState(false);
  const id = useId();
  const shown = draft ?? choice;
  const answer = shown?.answer ?? null;
  const change = (part: Partial<ConsensusChoice>) =>
    setDraft({ way: 'consensus', answer: 'agree', text: null, named: false, ...shown, ...part });
  const text = useComposedText<HTMLTextAreaElement>(
    shown?.text ?? '',
    (typed) => change({ text: typed }),
    () => undefined,
  );
  const said = (shown?.text ?? '').trim();
  const isTooLong = lengthOf(said) > LIMITS.longText;
  const error = isTooLong
    ? words.consensus.tooLong(LIMITS.longText)
    : isTried && answer === 'object' && said === ''
      ? words.consensus.needReason
      : null;
  const whole: ConsensusChoice | null =
    shown === null || answer === 'agree'
      ? shown && { way: 'consensus', answer: 'agree', text: null, named: false }
      : { ...shown, text: said === '' ? null : said };
  const isSaved = choice !== null && sameJson(whole, choice);
  const submit = () => {
    setTried(true);
    if (whole === null || isTooLong || (whole.answer === 'object' && whole.text === null)) {
      document.getElementById(id)?.focus();
      return;
    }
    onCast(whole);
  };
  const content = (
    <>
      <Subject {...props} />
      <Answers
        label={words.answers}
        value={answer}
        onChange={(chosen) => change({ answer: chosen })}
        options={ANSWERS.map((each) => ({
          ...each,
          text: common.answers[each.id],
          hint: each.id === 'object' && answer !== 'object' ? words.consensus.reasonAsked : null,
        }))}
        below={(each) =>
          each === 'agree' ? null : (
            <div className={styles.said}>
              <div className="field">
                <label className="field-label" htmlFor={id}>
                  {each === 'object' ? words.consensus.reason(you) : words.consensus.note(you)}{' '}
                  <small>{words.consensus.recorded}</small>
                </label>
                <textarea
                  id={id}
                  className="input"
                  rows={3}
                  aria-invalid={error !== null || undefined}
                  aria-describedby={error === null ? undefined : `${id}-error`}
                  {...text}
                />
                {error !== null && <FieldError id={`${id}-error`}>{error}</FieldError>}
              </div>
              <CheckField
                label={words.consensus.named}
                hint={words.consensus.namedHint}
                checked={shown?.named ?? false}
                onChange={(named) => change({ named })}
              />
            </div>
          )
        }
      />
    </>
  );
  return frame(
    content,
    <>
      <Button look="primary" wide disabled={answer === null || isSaved} onPress={submit}>
        {isSaved && !isWaiting ? words.sent : words.send}
      </Button>
      <FootNote>{choice === null ? words.consensus.together : isSaved ? status : words.unsaved}</FootNote>
    </>,
  );
}
