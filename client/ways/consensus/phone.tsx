/** A consensus round on the phone. */
import { usePhone } from '../../layouts/phone-context.tsx';
import { AnsweredOnPhone } from '../AnsweredOnPhone.tsx';
import type { ClosedProps, PhoneWay } from '../way-faces.ts';
import { ConsensusPad } from './ConsensusPad.tsx';

export const consensusOnPhone: PhoneWay<'consensus'> = { Pad: ConsensusPad, castsEachTouch: false, Outcome };

function Outcome(closed: ClosedProps) {
  const { outcome } = usePhone().words;
  const passed = closed.result.tally.passed === true;
  return <AnsweredOnPhone {...closed} title={passed ? outcome.reached : outcome.notYet} />;
}
