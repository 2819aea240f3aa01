/**
 * The facilitator's verdicts on the options of a poll: what the poll proposes, what was moved, and which moves still lack
 * their reason (`design.md` 2.1). In a scoring the class decides what is accepted; elsewhere the tick does.
 */
import type { GroupId } from '@mufakat/shared/cards/card.ts';
import type { ProgrammeClass } from '@mufakat/shared/polls/way.ts';
import type { Command } from '@mufakat/shared/workshop/command.ts';

export interface Verdict {
  readonly group: GroupId;
  readonly title: string;
  readonly accepted: boolean;
  readonly class: ProgrammeClass | null;
  readonly reason: string;
  /** What the poll itself proposes; `null` without a poll, then every verdict needs a reason. */
  readonly proposed: boolean | null;
  readonly computedClass: ProgrammeClass | null;
}

/** Classes that go on to the next step [domain 4.1]. */
const ABOVE: readonly ProgrammeClass[] = ['layak-mendesak', 'layak'];

export function isAbove(of: ProgrammeClass | null): boolean {
  return of !== null && ABOVE.includes(of);
}

/** It differs from the poll's proposal, so a reason is recorded and printed. */
export function needsReason(verdict: Verdict): boolean {
  return (
    verdict.proposed === null ||
    verdict.accepted !== verdict.proposed ||
    verdict.class !== verdict.computedClass
  );
}

export function lacksReason(verdict: Verdict): boolean {
  return needsReason(verdict) && verdict.reason.trim() === '';
}

/** Everything up to the line is accepted, everything below is not; `line` counts rows in order of rank. */
export function moveLine(verdicts: readonly Verdict[], line: number): Verdict[] {
  return verdicts.map((verdict, at) => ({ ...verdict, accepted: at < line }));
}

/** How many rows stand above the line: those accepted before the first that is not. */
export function lineOf(verdicts: readonly Verdict[]): number {
  const first = verdicts.findIndex((verdict) => !verdict.accepted);
  return first === -1 ? verdicts.length : first;
}

export function changeVerdict(
  verdicts: readonly Verdict[],
  group: GroupId,
  change: Partial<Pick<Verdict, 'accepted' | 'class' | 'reason'>>,
): Verdict[] {
  return verdicts.map((verdict) => {
    if (verdict.group !== group) return verdict;
    const next = { ...verdict, ...change };
    return change.class === undefined ? next : { ...next, accepted: isAbove(change.class) };
  });
}

/** One reason for all that need one and have none. */
export function giveReason(verdicts: readonly Verdict[], reason: string): Verdict[] {
  return verdicts.map((verdict) => (lacksReason(verdict) ? { ...verdict, reason } : verdict));
}

export function verdictsOf(
  verdicts: readonly Verdict[],
): Extract<Command, { name: 'groups.accept' }>['verdicts'] {
  return verdicts.map((verdict) => ({
    group: verdict.group,
    accepted: verdict.accepted,
    class: verdict.class,
    reason: needsReason(verdict) ? verdict.reason.trim() : null,
  }));
}
