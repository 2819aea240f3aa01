/** A majority vote on the phone; never called mufakat. */
import { usePhone } from '../../layouts/phone-context.tsx';
import { AnsweredOnPhone } from '../AnsweredOnPhone.tsx';
import type { ClosedProps, PhoneWay } from '../way-faces.ts';
import { MajorityPad } from './MajorityPad.tsx';

export const majorityOnPhone: PhoneWay<'majority'> = { Pad: MajorityPad, castsEachTouch: false, Outcome };

function Outcome(closed: ClosedProps) {
  const { outcome } = usePhone().words;
  const passed = closed.result.tally.passed === true;
  return <AnsweredOnPhone {...closed} title={passed ? outcome.passed : outcome.rejected} />;
}
