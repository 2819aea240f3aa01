/** Dot vote on the phone. */
import { usePhone } from '../../layouts/phone-context.tsx';
import { acceptedFirst, RankedOnPhone, useRankedRows } from '../RankedOnPhone.tsx';
import type { ClosedProps, PhoneWay } from '../way-faces.ts';
import { DotPad } from './DotPad.tsx';

export const dotsOnPhone: PhoneWay<'dots'> = { Pad: DotPad, castsEachTouch: false, Outcome };

function Outcome(closed: ClosedProps) {
  const { words } = usePhone();
  const rows = useRankedRows(closed);
  return (
    <RankedOnPhone
      {...closed}
      rows={[...rows].sort(acceptedFirst)}
      figuresOf={({ tally }) => <span>{words.outcome.dots(tally.votes, tally.supporters)}</span>}
    />
  );
}
