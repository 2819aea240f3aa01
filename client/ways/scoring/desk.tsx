/** Layak–mendesak on the desk. */
import { useCommonWords, useDeskWords } from '../../layouts/desk-words.ts';
import { Segments } from '../../parts/Tabs.tsx';
import { SheetFields, Weights } from '../SheetOnDesk.tsx';
import type { BallotFieldsProps, DeskWay, ParamsFieldsProps } from '../way-faces.ts';
import { AcceptClasses } from './AcceptClasses.tsx';

export const scoringOnDesk: DeskWay<'scoring'> = {
  ParamsFields,
  BallotFields,
  Outcome: null,
  AcceptRows: AcceptClasses,
  acceptWords: ({ line }) => ({ title: line.classTitle, hint: line.classHint }),
  // The step itself asks about its scores.
  question: ({ step, language }) => step.task[language],
  counted: ({ result }) => result.rated,
  another: ({ poll }) => poll.plenary,
};

function ParamsFields({ params, offer, onParams }: ParamsFieldsProps<'scoring'>) {
  const words = useDeskWords().poll;
  const common = useCommonWords();
  const isShort =
    params.criteria.length === offer.short.length &&
    params.criteria.every(({ id }, at) => offer.short[at]?.id === id);
  return (
    <>
      <Segments
        label={words.sheet}
        options={[
          { value: 'full', text: words.sheets.full },
          { value: 'short', text: words.sheets.short },
        ]}
        value={isShort ? 'short' : 'full'}
        onChange={(sheet) => onParams({ criteria: sheet === 'short' ? offer.short : offer.criteria })}
      />
      <Weights
        criteria={params.criteria}
        sideOf={({ side }) => common[side]}
        onCriteria={(criteria) => onParams({ criteria })}
      />
    </>
  );
}

function BallotFields({ poll, params, choice, onChange }: BallotFieldsProps<'scoring'>) {
  return (
    <SheetFields
      poll={poll}
      criteria={params.criteria}
      sheets={choice?.sheets ?? []}
      onSheets={(sheets) => onChange({ way: 'scoring', sheets })}
    />
  );
}
