/** Matriks kriteria on the desk. */
import { AcceptLine } from '../../layouts/deciding/AcceptLine.tsx';
import type { AcceptRowsProps } from '../../layouts/deciding/accept-rows.ts';
import { useCommonWords, useDeskWords } from '../../layouts/desk-words.ts';
import { shareOfScale } from '../../parts/chart/outcome-rows.ts';
import { SelectField } from '../../parts/form/SelectField.tsx';
import { RowBar } from '../RowBar.tsx';
import { SheetFields, Weights } from '../SheetOnDesk.tsx';
import type { BallotFieldsProps, DeskWay, ParamsFieldsProps, RowFigureProps } from '../way-faces.ts';

export const criteriaOnDesk: DeskWay<'criteria'> = {
  ParamsFields,
  BallotFields,
  Outcome: null,
  AcceptRows,
  acceptWords: ({ line }) => line,
  // The step itself asks about its scores.
  question: ({ step, language }) => step.task[language],
  counted: ({ result }) => result.rated,
  another: ({ poll }) => poll.another,
};

/** In halves, as the way takes them. */
const LINES = [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5] as const;

function ParamsFields({ params, onParams }: ParamsFieldsProps<'criteria'>) {
  const words = useDeskWords().poll;
  const { numbers } = useCommonWords();
  return (
    <>
      <SelectField
        label={words.line}
        value={String(params.line)}
        options={LINES.map((line) => ({ value: String(line), text: numbers.plain(line) }))}
        onChange={(line) => onParams({ line: Number(line) })}
      />
      <Weights criteria={params.criteria} onCriteria={(criteria) => onParams({ criteria })} />
    </>
  );
}

function BallotFields({ poll, params, choice, onChange }: BallotFieldsProps<'criteria'>) {
  return (
    <SheetFields
      poll={poll}
      criteria={params.criteria}
      sheets={choice?.sheets ?? []}
      onSheets={(sheets) => onChange({ way: 'criteria', sheets })}
    />
  );
}

function AcceptRows(props: AcceptRowsProps) {
  return <AcceptLine {...props} FigureOf={ScoreOfOption} />;
}

function ScoreOfOption({ option }: RowFigureProps) {
  const { outcome, numbers } = useCommonWords();
  const text = option.score === null ? '–' : numbers.fraction(option.score, 2);
  return (
    <RowBar
      of="score"
      share={shareOfScale(option.score)}
      text={text}
      said={`${outcome.scoreOf(text)}, ${outcome.raters(option.votes)}`}
    />
  );
}
