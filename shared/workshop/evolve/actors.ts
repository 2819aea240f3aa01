/** Entries about actors and who speaks for them (`trust.md` 2). */
import { makeActor } from '../actors.ts';
import { ERASED } from '../entry.ts';
import { foldName } from '../names.ts';
import { answerKey } from '../role-matrix.ts';
import type { Draft, EntryOf } from './draft.ts';

type ActorEntry = EntryOf<
  'actor.added' | 'actor.edited' | 'actor.merged' | 'actor.spoken-for' | 'actor.delegated'
>;

export function evolveActor(draft: Draft, entry: ActorEntry): void {
  const { state } = draft;
  switch (entry.kind) {
    case 'actor.added': {
      const { actor, code } = entry.facts;
      draft.map('actors').set(actor, makeActor(actor, code, entry.body?.name ?? ERASED));
      return;
    }
    case 'actor.edited': {
      const actor = state.actors.get(entry.facts.actor);
      if (actor === undefined) return;
      const name = entry.body?.name ?? actor.name;
      const aliases = actor.aliases.includes(foldName(name))
        ? actor.aliases
        : [...actor.aliases, foldName(name)];
      draft.change('actors', actor.id, { name, aliases, code: entry.facts.code ?? actor.code });
      return;
    }
    case 'actor.merged': {
      const keep = state.actors.get(entry.facts.keep);
      const drop = state.actors.get(entry.facts.drop);
      if (keep === undefined || drop === undefined) return;
      draft.change('actors', keep.id, {
        aliases: [...new Set([...keep.aliases, ...drop.aliases])],
        delegate: keep.delegate ?? drop.delegate,
      });
      draft.change('actors', drop.id, { mergedInto: keep.id, delegate: null });
      for (const person of state.people.values()) {
        if (person.actor === drop.id) draft.change('people', person.id, { actor: keep.id });
      }
      for (const [key, answer] of state.answers) {
        if (answer.actor !== drop.id) continue;
        const answers = draft.map('answers');
        answers.delete(key);
        const moved = answerKey(answer.programme, keep.id);
        if (!answers.has(moved)) answers.set(moved, { ...answer, actor: keep.id });
      }
      return;
    }
    case 'actor.spoken-for': {
      const before = state.people.get(entry.facts.person)?.actor ?? null;
      if (
        before !== null &&
        before !== entry.facts.actor &&
        state.actors.get(before)?.delegate === entry.facts.person
      ) {
        draft.change('actors', before, { delegate: null });
      }
      draft.change('people', entry.facts.person, { actor: entry.facts.actor });
      return;
    }
    case 'actor.delegated':
      draft.change('actors', entry.facts.actor, { delegate: entry.facts.person });
      return;
  }
}
