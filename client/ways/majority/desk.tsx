/** A majority vote on the desk; never called mufakat. */
import { useId } from 'react';

import { majority } from '@mufakat/shared/polls/majority.ts';
import type { MajorityParams } from '@mufakat/shared/polls/way.ts';

import { AcceptLine } from '../../layouts/deciding/AcceptLine.tsx';
import { useCommonWords, useDeskWords } from '../../layouts/desk-words.ts';
import { SelectField } from '../../parts/form/SelectField.tsx';
import { FieldError } from '../../parts/Notice.tsx';
import { Segments } from '../../parts/Tabs.tsx';
import { AnsweredOnDesk } from '../AnsweredOnDesk.tsx';
import { Figure } from '../Figure.tsx';
import row from '../params.module.css';
import type { BallotFieldsProps, ClosedProps, DeskWay, ParamsFieldsProps } from '../way-faces.ts';

export const majorityOnDesk: DeskWay<'majority'> = {
  ParamsFields,
  BallotFields,
  Outcome,
  AcceptRows: AcceptLine,
  acceptWords: ({ line }) => line,
  // The step itself asks about the draft of the minutes.
  question: ({ offer, step, language }, { poll }) =>
    offer.on === 'result' ? step.task[language] : poll.questions.majority,
  counted: ({ result }) => result.voted,
  another: ({ poll }) => poll.another,
};

const ANSWERS = ['yes', 'no', 'abstain'] as const;
const BASES: readonly MajorityParams['base'][] = ['without-abstain', 'all-votes', 'eligible'];

function ParamsFields({ params, onParams }: ParamsFieldsProps<'majority'>) {
  const words = useDeskWords().poll;
  const id = useId();
  return (
    <>
      <div className={row.row}>
        <Figure label={words.p} value={params.p} onChange={(p) => onParams({ p })} />
        <Figure label={words.q} value={params.q} onChange={(q) => onParams({ q })} />
      </div>
      <Segments
        label={words.threshold}
        options={(['more', 'least'] as const).map((value) => ({
          value,
          text: words.thresholds[value](params.p, params.q),
        }))}
        value={params.atLeast === true ? 'least' : 'more'}
        onChange={(chosen) => onParams({ atLeast: chosen === 'least' })}
      />
      {majority.parseParams(1, params) === 'field-invalid' && (
        <FieldError id={id}>{words.thresholdWrong}</FieldError>
      )}
      <SelectField
        label={words.base}
        value={params.base}
        options={BASES.map((base) => ({ value: base, text: words.bases[base] }))}
        onChange={(chosen) => onParams({ base: BASES.find((base) => base === chosen) ?? params.base })}
      />
    </>
  );
}

function BallotFields({ choice, onChange }: BallotFieldsProps<'majority'>) {
  const words = useDeskWords().behalf;
  const common = useCommonWords();
  return (
    <Segments
      label={words.answer}
      options={ANSWERS.map((answer) => ({ value: answer, text: common.answers[answer] }))}
      value={choice?.answer ?? null}
      onChange={(answer) => onChange({ way: 'majority', answer })}
    />
  );
}

function Outcome(closed: ClosedProps) {
  const { result } = useDeskWords();
  const passed = closed.result.tally.passed === true;
  return <AnsweredOnDesk {...closed} verdict={passed ? result.passed : result.failed} />;
}
