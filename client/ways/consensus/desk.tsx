/** A consensus round on the desk. */
import { AcceptLine } from '../../layouts/deciding/AcceptLine.tsx';
import { useCommonWords, useDeskWords } from '../../layouts/desk-words.ts';
import { CheckField } from '../../parts/form/CheckField.tsx';
import { TextField } from '../../parts/form/TextField.tsx';
import { Segments } from '../../parts/Tabs.tsx';
import { AnsweredOnDesk } from '../AnsweredOnDesk.tsx';
import { Figure } from '../Figure.tsx';
import type { BallotFieldsProps, ClosedProps, DeskWay, ParamsFieldsProps } from '../way-faces.ts';

export const consensusOnDesk: DeskWay<'consensus'> = {
  ParamsFields,
  BallotFields,
  Outcome,
  AcceptRows: AcceptLine,
  acceptWords: ({ line }) => line,
  // The step itself asks about the draft of the minutes.
  question: ({ offer, step, language }, { poll }) =>
    offer.on === 'result'
      ? step.task[language]
      : poll.questions[offer.on === 'groups' ? 'consensusOnGroups' : 'consensus'],
  counted: ({ result }) => result.voted,
  another: ({ poll }) => poll.another,
};

const ANSWERS = ['agree', 'agree-with-note', 'object'] as const;

function ParamsFields({ params, onParams }: ParamsFieldsProps<'consensus'>) {
  const words = useDeskWords().poll;
  return (
    <>
      <Figure label={words.limit} value={params.limit} onChange={(limit) => onParams({ limit })} />
      <p className="field-hint">{words.limitHint}</p>
    </>
  );
}

function BallotFields({ poll, choice, onChange }: BallotFieldsProps<'consensus'>) {
  const words = useDeskWords().behalf;
  const common = useCommonWords();
  return (
    <>
      {poll.on === 'statement' && <p>“{poll.options[0]?.text}”</p>}
      <Segments
        label={words.answer}
        options={ANSWERS.map((answer) => ({ value: answer, text: common.answers[answer] }))}
        value={choice?.answer ?? null}
        onChange={(answer) =>
          onChange({ way: 'consensus', answer, text: choice?.text ?? null, named: choice?.named ?? false })
        }
      />
      {choice !== null && choice.answer !== 'agree' && (
        <>
          <TextField
            label={words.reason}
            rows={2}
            value={choice.text ?? ''}
            onChange={(text) => onChange({ ...choice, text: text === '' ? null : text })}
          />
          <CheckField
            label={words.named}
            checked={choice.named}
            onChange={(named) => onChange({ ...choice, named })}
          />
        </>
      )}
    </>
  );
}

function Outcome(closed: ClosedProps) {
  const { outcome } = useCommonWords();
  const passed = closed.result.tally.passed === true;
  return <AnsweredOnDesk {...closed} verdict={passed ? outcome.mufakat : outcome.notYet} />;
}
