/** Layak–mendesak on the phone: programmes by class, with the means of both sides. */
import { roundTo2, type Fraction } from '@mufakat/shared/polls/fraction.ts';

import { usePhone } from '../../layouts/phone-context.tsx';
import { ClassTag } from '../../parts/ClassTag.tsx';
import { acceptedFirst, RankedOnPhone, useRankedRows, type RankedRow } from '../RankedOnPhone.tsx';
import type { ClosedProps, PhoneWay } from '../way-faces.ts';
import { ClassSplit } from './ClassSplit.tsx';
import { CLASSES } from './programme-classes.ts';
import { ScoringPad } from './ScoringPad.tsx';

export const scoringOnPhone: PhoneWay<'scoring'> = { Pad: ScoringPad, castsEachTouch: true, Outcome };

function Outcome(closed: ClosedProps) {
  const { words, common } = usePhone();
  const rows = useRankedRows(closed);
  const count = (of: RankedRow['class']) => rows.filter((row) => row.class === of).length;
  return (
    <RankedOnPhone
      {...closed}
      rows={[...rows].sort(byClass)}
      title={words.outcome.urgentTitle(count('layak-mendesak'))}
      picture={<ClassSplit counts={CLASSES.map((each) => [each, count(each)])} />}
      headingOf={(row, before) =>
        row.class === null || before?.class === row.class ? null : (
          <ClassTag of={row.class} text={common.classes[row.class]} />
        )
      }
      figuresOf={({ tally }) => (
        <>
          <Mean name={common.feasible} value={tally.feasible} />
          <Mean name={common.urgent} value={tally.urgent} />
        </>
      )}
    />
  );
}

function Mean({ name, value }: { readonly name: string; readonly value: Fraction | null }) {
  const { common } = usePhone();
  return (
    <span>
      {name} <b>{value === null ? '–' : common.numbers.decimal(roundTo2(value), 1)}</b>
    </span>
  );
}

function byClass(a: RankedRow, b: RankedRow): number {
  const place = (row: RankedRow) => CLASSES.indexOf(row.class ?? 'data-kurang');
  return Number(b.isAccepted) - Number(a.isAccepted) || place(a) - place(b) || acceptedFirst(a, b);
}
