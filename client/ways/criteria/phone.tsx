/** Matriks kriteria on the phone: a sheet for each option, and the options by their weighted mean. */
import { usePhone } from '../../layouts/phone-context.tsx';
import type { PadProps } from '../../parts/ballot/pad.ts';
import { acceptedFirst, RankedOnPhone, useRankedRows } from '../RankedOnPhone.tsx';
import { SheetPad } from '../SheetPad.tsx';
import type { ClosedProps, PhoneWay } from '../way-faces.ts';

export const criteriaOnPhone: PhoneWay<'criteria'> = { Pad, castsEachTouch: true, Outcome };

function Pad(props: PadProps<'criteria'>) {
  const { params, choice, common, onCast } = props;
  return (
    <SheetPad
      {...props}
      parts={[{ name: common.outcome.score, criteria: params.criteria, onward: null }]}
      given={choice?.sheets ?? null}
      onSheets={(sheets) => onCast({ way: 'criteria', sheets })}
    />
  );
}

function Outcome(closed: ClosedProps) {
  const { common } = usePhone();
  const rows = useRankedRows(closed);
  return (
    <RankedOnPhone
      {...closed}
      rows={[...rows].sort(acceptedFirst)}
      figuresOf={({ tally }) => (
        <>
          <span>
            {common.outcome.score}{' '}
            <b>{tally.score === null ? '–' : common.numbers.fraction(tally.score, 2)}</b>
          </span>
          <span>{common.outcome.raters(tally.votes)}</span>
          {tally.rank === null && <b>{common.outcome.tooLittle}</b>}
        </>
      )}
    />
  );
}
