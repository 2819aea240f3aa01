/** Entries about what is decided: the line after a poll, answers to objections, confirmed roles. */
import type { PersonId } from '../../cards/card.ts';
import { ERASED } from '../entry.ts';
import { answerKey } from '../role-matrix.ts';
import type { Standing } from '../state.ts';
import type { Draft, EntryOf } from './draft.ts';

type VerdictEntry = EntryOf<'decision.accepted' | 'decision.objection-answered' | 'matrix.answered'>;

export function evolveVerdict(draft: Draft, entry: VerdictEntry): void {
  switch (entry.kind) {
    case 'decision.accepted': {
      const reasons = new Map((entry.body?.reasons ?? []).map(({ group, reason }) => [group, reason]));
      for (const verdict of entry.facts.verdicts) {
        const standing: Standing = {
          state: verdict.accepted ? 'accepted' : 'not-accepted',
          poll: entry.facts.poll,
          class: verdict.class,
          computedClass: verdict.computedClass,
          moved: verdict.moved,
          reason: reasons.get(verdict.group) ?? null,
          at: entry.t,
        };
        draft.change('groups', verdict.group, { standing });
      }
      if (entry.facts.poll !== null) {
        const accepted = entry.facts.verdicts
          .filter((verdict) => verdict.accepted)
          .map((verdict) => verdict.group);
        draft.change('polls', entry.facts.poll, { line: { accepted, at: entry.t } });
      }
      return;
    }
    case 'decision.objection-answered':
      draft.map('objectionAnswers').set(entry.facts.objection, entry.body?.text ?? ERASED);
      return;
    case 'matrix.answered': {
      const { facts } = entry;
      draft.map('answers').set(answerKey(facts.programme, facts.actor), {
        ...facts,
        note: entry.body?.note ?? null,
        by: entry.actor as PersonId,
        at: entry.t,
      });
      return;
    }
  }
}
