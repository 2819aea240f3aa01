/** Dot vote on the phone. */
import { kindOf } from '../../layouts/kind-of.ts';
import { usePhone } from '../../layouts/phone-context.tsx';
import { acceptedFirst, RankedOnPhone, useRankedRows } from '../RankedOnPhone.tsx';
import type { ClosedProps, PhoneWay } from '../way-faces.ts';
import { DotPad } from './DotPad.tsx';

export const dotsOnPhone: PhoneWay<'dots'> = { Pad: DotPad, castsEachTouch: false, Outcome };

function Outcome(closed: ClosedProps) {
  const { words, method, language } = usePhone();
  const rows = useRankedRows(closed);
  const kind = kindOf(method, closed.poll.options.find((option) => option.kind !== null)?.kind ?? null);
  return (
    <RankedOnPhone
      {...closed}
      rows={[...rows].sort(acceptedFirst)}
      title={words.outcome.acceptedTitle(rows.filter((row) => row.isAccepted).length, kind.name[language])}
      figuresOf={({ tally }) => <span>{words.outcome.dots(tally.votes, tally.supporters)}</span>}
    />
  );
}
