/** Setuju, tidak setuju, abstain [M3b]. */
import { Check, Minus, X, type LucideIcon } from 'lucide-react';
import { useState } from 'react';

import type { MajorityChoice } from '@mufakat/shared/polls/way.ts';

import { Button } from '../../parts/Button.tsx';
import { FootNote } from '../../parts/page/Page.tsx';
import { Answers } from '../../parts/ballot/Answers.tsx';
import { Subject } from '../../parts/ballot/Subject.tsx';
import type { PadProps } from '../../parts/ballot/pad.ts';

const ANSWERS: readonly { readonly id: MajorityChoice['answer']; readonly icon: LucideIcon }[] = [
  { id: 'yes', icon: Check },
  { id: 'no', icon: X },
  { id: 'abstain', icon: Minus },
];

export function MajorityPad(props: PadProps<'majority'>) {
  const { choice, status, isWaiting, words, common, onCast, frame } = props;
  const [draft, setDraft] = useState<MajorityChoice['answer'] | null>(null);
  const answer = draft ?? choice?.answer ?? null;
  const isSaved = choice !== null && answer === choice.answer;
  return frame(
    <>
      <Subject {...props} />
      <Answers
        label={words.answers}
        value={answer}
        onChange={setDraft}
        options={ANSWERS.map((each) => ({ ...each, text: common.answers[each.id], hint: null }))}
      />
    </>,
    <>
      <Button
        look="primary"
        wide
        disabled={answer === null || isSaved}
        onPress={() => answer !== null && onCast({ way: 'majority', answer })}
      >
        {isSaved && !isWaiting ? words.saved : words.save}
      </Button>
      <FootNote>{choice === null || isSaved ? status : words.unsaved}</FootNote>
    </>,
  );
}
