/**
 * The fold: entries in, state out [L5]. Never refuses and never asks whether something was allowed; `decide` did. Each map is
 * copied at most once per call, so folding a whole log is linear, and what no entry touches stays the same object. A missing
 * body reads as "dihapus" [L1].
 */
import type { ActorId, CardId, GroupId, PersonId, PollId } from '../cards/card.ts';
import type { BallotChoice } from '../polls/way.ts';
import { makeActor } from './actors.ts';
import { lobbyState } from './create.ts';
import { ERASED, type Entry } from './entry.ts';
import { foldName } from './names.ts';
import type {
  Card,
  Change,
  Group,
  GroupShape,
  LateCard,
  Person,
  Poll,
  Standing,
  StepMove,
  StepRun,
  Undoable,
  UndoStack,
  WorkshopState,
} from './state.ts';

/** Undo reaches this far back per facilitator. */
const UNDO_DEPTH = 100;

/** Folds entries, in order, into a state; the first entry of a log makes the state it begins with. */
export function evolve(state: WorkshopState | null, entries: readonly Entry[]): WorkshopState {
  let draft = state === null ? null : new Draft(state);
  for (const entry of entries) {
    if (entry.kind === 'workshop.created') {
      draft = new Draft(lobbyState(entry.facts));
    } else if (draft === null) {
      throw new Error('a log begins with workshop.created');
    } else {
      apply(draft, entry);
    }
    draft.state.n = entry.n;
    draft.state.t = Math.max(draft.state.t, entry.t);
  }
  if (draft === null) throw new Error('an empty log has no state');
  return draft.state;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type MapName = {
  [K in keyof WorkshopState]: WorkshopState[K] extends ReadonlyMap<infer _K, infer _V> ? K : never;
}[keyof WorkshopState];
type MapOf<K extends MapName> = WorkshopState[K] extends ReadonlyMap<infer I, infer V> ? Map<I, V> : never;

/** A state being written: its maps are copied on the first write. */
class Draft {
  readonly state: Mutable<WorkshopState>;
  private readonly own = new Set<MapName>();

  constructor(state: WorkshopState) {
    this.state = { ...state };
  }

  map<K extends MapName>(name: K): MapOf<K> {
    if (!this.own.has(name)) {
      this.own.add(name);
      Object.assign(this.state, { [name]: new Map(this.state[name] as ReadonlyMap<string, unknown>) });
    }
    return this.state[name] as unknown as MapOf<K>;
  }

  /** Changes one member of a map, if it is there. */
  change<K extends MapName>(name: K, id: Parameters<MapOf<K>['get']>[0], change: object): void {
    const map = this.map(name) as Map<unknown, object>;
    const old = map.get(id);
    if (old !== undefined) map.set(id, { ...old, ...change });
  }
}

function apply(draft: Draft, entry: Exclude<Entry, { kind: 'workshop.created' }>): void {
  const { state } = draft;
  switch (entry.kind) {
    case 'workshop.changed':
      state.settings = { ...state.settings, ...entry.facts.change };
      return;
    case 'workshop.hall':
      state.hall = { ...state.hall, ...entry.facts.change };
      return;
    case 'workshop.recovered':
    case 'authors.shown':
      return;

    case 'person.joined': {
      const { facts, body } = entry;
      const person: Person = {
        id: facts.person,
        name: body?.name ?? ERASED,
        constituency: facts.constituency,
        institution: body?.institution ?? ERASED,
        position: body?.position ?? ERASED,
        gender: facts.gender,
        role: 'participant',
        status: 'here',
        mergedInto: null,
        withoutPhone: facts.withoutPhone,
        helper: facts.helper,
        days: facts.day < 0 ? [] : [facts.day],
        onPaper: facts.onPaper,
        joinedAt: entry.t,
        leftAt: null,
        actor: facts.actor,
        hand: null,
        done: false,
      };
      draft.map('people').set(facts.person, person);
      return;
    }
    case 'person.edited': {
      const { person, ...change } = entry.facts;
      draft.change('people', person, { ...change, ...entry.body });
      return;
    }
    case 'person.attended': {
      const person = state.people.get(entry.facts.person);
      if (person === undefined) return;
      const days = new Set(person.days);
      if (entry.facts.present) days.add(entry.facts.day);
      else days.delete(entry.facts.day);
      draft.change('people', person.id, {
        days: [...days].sort((a, b) => a - b),
        onPaper: entry.facts.onPaper || (person.onPaper && entry.facts.present),
      });
      return;
    }
    case 'person.left':
      draft.change('people', entry.facts.person, { status: 'left', leftAt: entry.t, hand: null });
      return;
    case 'person.returned': {
      const person = state.people.get(entry.facts.person);
      if (person === undefined) return;
      const days =
        entry.facts.day < 0 || person.days.includes(entry.facts.day)
          ? person.days
          : [...person.days, entry.facts.day].sort((a, b) => a - b);
      draft.change('people', person.id, { status: 'here', leftAt: null, days });
      return;
    }
    case 'person.removed':
      draft.change('people', entry.facts.person, { status: 'removed', hand: null });
      for (const actor of state.actors.values()) {
        if (actor.delegate === entry.facts.person) draft.change('actors', actor.id, { delegate: null });
      }
      for (const poll of state.polls.values()) {
        if (poll.state === 'open' || poll.state === 'closing') withoutVoter(draft, poll, entry.facts.person);
      }
      return;
    case 'person.merged':
      merge(draft, entry.facts.keep, entry.facts.drop);
      return;
    case 'person.given-role':
      draft.change('people', entry.facts.person, { role: entry.facts.role });
      return;
    case 'person.assigned':
      draft.change('people', entry.facts.person, { helper: entry.facts.helper });
      return;
    case 'claim.asked':
      draft.map('claims').set(entry.facts.claim, {
        id: entry.facts.claim,
        person: entry.facts.person,
        askedAt: entry.t,
        answer: 'waiting',
      });
      return;
    case 'claim.answered':
      draft.change('claims', entry.facts.claim, { answer: entry.facts.yes ? 'yes' : 'no' });
      return;
    case 'hand.raised':
      draft.change('people', entry.facts.person, { hand: { raisedAt: entry.t } });
      return;
    case 'hand.lowered':
      draft.change('people', entry.facts.person, { hand: null });
      return;
    case 'done.set':
      draft.change('people', entry.facts.person, { done: entry.facts.done });
      return;

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

    case 'step.moved':
      moveSteps(draft, entry.facts.change.after, entry.t);
      if (entry.facts.timer !== null) state.timer = entry.facts.timer;
      for (const skipped of entry.facts.skipped)
        draft.change('steps', skipped, { skipped: entry.body?.reason ?? ERASED });
      remember(draft, entry, [{ of: 'step', ...entry.facts.change }]);
      return;
    case 'step.closing':
      draft.change('steps', entry.facts.step, {
        closing: { at: entry.facts.at, to: entry.facts.to, next: entry.facts.next },
      });
      return;
    case 'step.closing-cancelled':
      draft.change('steps', entry.facts.step, { closing: null });
      return;
    case 'step.reopened': {
      moveSteps(draft, entry.facts.move, entry.t);
      const run = state.steps.get(entry.facts.step);
      if (run === undefined) return;
      draft.change('steps', run.id, {
        skipped: null,
        reopened: [...run.reopened, { at: entry.t, reason: entry.body?.reason ?? ERASED }],
      });
      return;
    }
    case 'step.options-set': {
      const run = state.steps.get(entry.facts.step);
      if (run !== undefined)
        draft.change('steps', run.id, { options: { ...run.options, ...entry.facts.options } });
      return;
    }
    case 'timer.set':
      state.timer = entry.facts.after;
      remember(draft, entry, [{ of: 'timer', ...entry.facts }]);
      return;

    case 'card.published': {
      const { facts } = entry;
      const fields = entry.body?.fields ?? {};
      const old = state.cards.get(facts.card);
      if (old !== undefined) {
        if (old.status !== 'published') count(draft, old, 1);
        draft.change('cards', facts.card, { status: 'published', fields });
        return;
      }
      addCard(
        draft,
        {
          id: facts.card,
          step: facts.step,
          kind: facts.kind,
          author: facts.author,
          by: facts.by,
          fields,
          group: facts.group,
          key: facts.key,
          status: 'published',
          hidden: false,
          late: false,
          publishedAt: entry.t,
          movedAt: 0,
          movedBy: null,
        },
        facts.order,
      );
      return;
    }
    case 'card.revised':
      draft.change('cards', entry.facts.card, { fields: entry.body?.fields ?? {} });
      return;
    case 'card.withdrawn': {
      const card = state.cards.get(entry.facts.card);
      if (card?.status === 'published') count(draft, card, -1);
      draft.change('cards', entry.facts.card, { status: 'withdrawn' });
      return;
    }
    case 'cards.revealed':
      draft.change('steps', entry.facts.step, { revealed: true });
      return;
    case 'late.arrived': {
      const { facts } = entry;
      const late: LateCard = {
        id: facts.card,
        step: facts.step,
        kind: facts.kind,
        author: facts.author,
        by: facts.by,
        fields: entry.body?.fields ?? {},
        arrivedAt: entry.t,
        status: 'waiting',
        revises: facts.revises,
        answer: null,
      };
      draft.map('tray').set(facts.card, late);
      return;
    }
    case 'late.withdrawn':
      draft.change('tray', entry.facts.card, { status: 'withdrawn' });
      return;
    case 'late.accepted': {
      const late = state.tray.get(entry.facts.card);
      if (late === undefined) return;
      draft.change('tray', late.id, { status: 'accepted' });
      const known = state.cards.get(late.id);
      if (known !== undefined) {
        if (known.status !== 'published') count(draft, known, 1);
        draft.change('cards', late.id, { fields: late.fields, status: 'published' });
        return;
      }
      addCard(
        draft,
        {
          id: late.id,
          step: late.step,
          kind: late.kind,
          author: late.author,
          by: late.by,
          fields: late.fields,
          group: entry.facts.group,
          key: entry.facts.key,
          status: 'published',
          hidden: false,
          late: true,
          publishedAt: entry.t,
          movedAt: 0,
          movedBy: null,
        },
        entry.facts.order,
      );
      return;
    }
    case 'late.answered':
      draft.change('tray', entry.facts.card, { status: 'answered', answer: entry.body?.text ?? ERASED });
      return;

    case 'group.arranged':
      applyChanges(draft, entry.facts.changes, entry);
      remember(draft, entry, entry.facts.changes);
      return;
    case 'group.created': {
      const { facts } = entry;
      const fields = entry.body?.fields ?? {};
      const shape: GroupShape = {
        step: facts.step,
        kind: facts.kind,
        cards: [],
        order: facts.order,
        into: null,
        hidden: false,
      };
      draft.map('groups').set(facts.group, {
        ...emptyGroup(facts.group, shape),
        wording: fields,
        rev: 1,
        history: [{ at: entry.t, by: entry.actor as PersonId, fields }],
        movedAt: entry.n,
        movedBy: entry.actor as PersonId,
      });
      remember(draft, entry, [
        { of: 'group', id: facts.group, before: { ...shape, hidden: true }, after: shape },
      ]);
      return;
    }
    case 'group.worded': {
      const group = state.groups.get(entry.facts.group);
      if (group === undefined) return;
      const fields = entry.body === null && entry.facts.rev > 0 ? {} : (entry.body?.fields ?? null);
      draft.change('groups', group.id, {
        wording: fields,
        rev: entry.facts.rev,
        history: [...group.history, { at: entry.t, by: entry.actor as PersonId, fields }],
      });
      remember(draft, entry, [{ of: 'wording', id: group.id, before: group.rev, after: entry.facts.rev }]);
      return;
    }
    case 'text.worded': {
      const run = state.steps.get(entry.facts.step);
      if (run === undefined) return;
      const text = entry.body?.text ?? ERASED;
      const history = run.statement?.history ?? [];
      draft.change('steps', run.id, {
        statement: {
          text,
          rev: entry.facts.rev,
          settledBy: null,
          history: [...history, { at: entry.t, by: entry.actor as PersonId, text }],
        },
      });
      remember(draft, entry, [
        { of: 'statement', step: run.id, before: run.statement?.rev ?? 0, after: entry.facts.rev },
      ]);
      return;
    }

    case 'poll.opened': {
      const { facts, body } = entry;
      const poll: Poll = {
        id: facts.poll,
        step: facts.step,
        question: body?.question ?? ERASED,
        params: facts.params,
        on: facts.on,
        options: facts.options.map((id, i) => ({
          id,
          text: body?.texts[i]?.text ?? ERASED,
          fields: body?.texts[i]?.fields ?? {},
        })),
        names: facts.names,
        roll: new Map(facts.roll.map(({ person, ...place }) => [person, place])),
        raters: facts.raters,
        state: 'open',
        openedAt: entry.t,
        closingAt: null,
        closedAt: null,
        voidReason: null,
        replaces: facts.replaces,
        round: facts.round,
        ballots: new Map(),
        tally: null,
        line: null,
      };
      draft.map('polls').set(poll.id, poll);
      return;
    }
    case 'poll.closing':
      draft.change('polls', entry.facts.poll, { state: 'closing', closingAt: entry.facts.at });
      return;
    case 'poll.closing-cancelled':
      draft.change('polls', entry.facts.poll, { state: 'open', closingAt: null });
      return;
    case 'poll.closed': {
      const poll = state.polls.get(entry.facts.poll);
      if (poll === undefined) return;
      draft.change('polls', poll.id, {
        state: 'closed',
        closedAt: entry.t,
        closingAt: null,
        tally: entry.facts.tally,
      });
      const run = state.steps.get(poll.step);
      // Only the text that was asked about is settled; one worded while the hall voted needs its own round [B1].
      const asked = run?.statement?.text === poll.options[0]?.text;
      if (poll.on === 'statement' && entry.facts.tally.passed === true && run?.statement && asked) {
        draft.change('steps', run.id, { statement: { ...run.statement, settledBy: poll.id } });
      }
      return;
    }
    case 'poll.voided':
      draft.change('polls', entry.facts.poll, {
        state: 'void',
        closedAt: entry.t,
        closingAt: null,
        voidReason: entry.body?.reason ?? ERASED,
      });
      return;
    case 'poll.roll-added': {
      const poll = state.polls.get(entry.facts.poll);
      if (poll === undefined) return;
      const roll = new Map(poll.roll);
      roll.set(entry.facts.person, { constituency: entry.facts.constituency, gender: entry.facts.gender });
      draft.change('polls', poll.id, { roll });
      return;
    }
    case 'ballot.recorded': {
      const { facts } = entry;
      const poll = state.polls.get(facts.poll);
      if (poll === undefined) return;
      const ballots = new Map(poll.ballots);
      ballots.set(facts.person, {
        rev: facts.rev,
        choice: withText(facts.choice, entry.body?.text ?? null),
        by: facts.by,
        at: entry.t,
      });
      draft.change('polls', poll.id, { ballots });
      return;
    }
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

    case 'notula.proceedings-set':
      state.proceedings = { ...state.proceedings, ...entry.body?.change };
      return;
    case 'notula.added':
    case 'notula.edited': {
      const at = entry.kind === 'notula.added' ? entry.t : (state.notula.get(entry.facts.id)?.at ?? entry.t);
      const words = entry.body ?? { topic: ERASED, summary: ERASED, speaker: '', followUp: '' };
      draft.map('notula').set(entry.facts.id, { id: entry.facts.id, at, step: entry.facts.step, ...words });
      return;
    }
    case 'notula.removed':
      draft.map('notula').delete(entry.facts.id);
      return;
    case 'result.clause-worded':
      if (entry.body === null) draft.map('clauses').delete(entry.facts.clause);
      else draft.map('clauses').set(entry.facts.clause, entry.body.text);
      return;
    case 'result.frozen':
      state.phase = 'frozen';
      state.timer = { state: 'off' };
      state.versions = [
        ...state.versions,
        { ...entry.facts, at: entry.t, n: entry.n, correctionReason: state.correction?.reason ?? null },
      ];
      state.correction = null;
      state.undo = new Map();
      return;
    case 'result.correcting':
      state.phase = 'running';
      state.correction = { reason: entry.body?.reason ?? ERASED, at: entry.t };
      return;

    case 'workshop.undone':
    case 'workshop.redone': {
      applyChanges(draft, entry.facts.changes, entry);
      const stacks = draft.map('undo');
      const who = entry.actor as PersonId;
      const { done, undone } = stacks.get(who) ?? { done: [], undone: [] };
      const forth = entry.kind === 'workshop.redone';
      const [from, to] = forth ? [undone, done] : [done, undone];
      const moved = from[from.length - 1];
      if (moved === undefined) return;
      // What was taken back is held turned round, so that redo is undo of it.
      const turned: Undoable = { n: moved.n, kind: moved.kind, changes: turnRound(moved.changes) };
      const next: UndoStack = forth
        ? { done: [...to, turned], undone: from.slice(0, -1) }
        : { done: from.slice(0, -1), undone: [...to, turned] };
      stacks.set(who, next);
      return;
    }
    default: {
      const unknown: never = entry;
      throw new Error(`unknown entry ${(unknown as Entry).kind}`);
    }
  }
}

export function answerKey(programme: GroupId, actor: ActorId): string {
  return `${programme}|${actor}`;
}

/** Changes in the opposite direction and order. */
export function turnRound(changes: readonly Change[]): Change[] {
  return changes
    .map((change) => ({ ...change, before: change.after, after: change.before }) as Change)
    .reverse();
}

/** Counts a published card for its step and for its author there. */
function count(draft: Draft, card: Pick<Card, 'step' | 'author'>, by: 1 | -1): void {
  const published = draft.map('published');
  for (const key of [card.step, `${card.step}|${card.author}`])
    published.set(key, (published.get(key) ?? 0) + by);
}

function addCard(draft: Draft, card: Card, order: number): void {
  count(draft, card, 1);
  draft.map('cards').set(card.id, card);
  const groups = draft.map('groups');
  const shape: GroupShape = {
    step: card.step,
    kind: card.kind,
    cards: [card.id],
    order,
    into: null,
    hidden: false,
  };
  groups.set(card.group, emptyGroup(card.group, shape));
}

function emptyGroup(id: GroupId, shape: GroupShape): Group {
  return {
    id,
    ...shape,
    wording: null,
    rev: 0,
    history: [],
    standing: {
      state: 'none',
      poll: null,
      class: null,
      computedClass: null,
      moved: false,
      reason: null,
      at: null,
    },
    movedAt: 0,
    movedBy: null,
  };
}

/** Puts each changed thing into the state it has after the change. */
function applyChanges(draft: Draft, changes: readonly Change[], entry: Entry): void {
  const { state } = draft;
  const by = entry.actor as PersonId;
  for (const change of changes) {
    switch (change.of) {
      case 'group': {
        const groups = draft.map('groups');
        const old = groups.get(change.id) ?? emptyGroup(change.id, change.after);
        groups.set(change.id, { ...old, ...change.after, movedAt: entry.n, movedBy: by });
        for (const id of change.after.cards) {
          if (state.cards.get(id)?.group !== change.id)
            draft.change('cards', id, { group: change.id, movedAt: entry.n, movedBy: by });
        }
        break;
      }
      case 'card':
        draft.change('cards', change.id, change.after);
        break;
      case 'wording': {
        const group = state.groups.get(change.id);
        // Revs count from 1 and the history holds rev r at place r - 1; rev 0 is the cards' own words.
        if (group !== undefined) {
          const fields = change.after === 0 ? null : (group.history[change.after - 1]?.fields ?? null);
          const rev = group.history.length + 1;
          draft.change('groups', change.id, {
            wording: fields,
            rev,
            history: [...group.history, { at: entry.t, by, fields }],
          });
        }
        break;
      }
      case 'statement': {
        const run = state.steps.get(change.step);
        if (run?.statement) {
          const text = change.after === 0 ? '' : (run.statement.history[change.after - 1]?.text ?? '');
          const rev = run.statement.history.length + 1;
          draft.change('steps', change.step, {
            statement: {
              text,
              rev,
              settledBy: null,
              history: [...run.statement.history, { at: entry.t, by, text }],
            },
          });
        }
        break;
      }
      case 'timer':
        state.timer = change.after;
        break;
      case 'step':
        moveSteps(draft, change.after, entry.t);
        break;
    }
  }
}

function moveSteps(draft: Draft, move: StepMove, t: number): void {
  const { state } = draft;
  for (const { step, state: to } of move.states) {
    const run = state.steps.get(step);
    if (run === undefined) continue;
    const change: Partial<Mutable<StepRun>> = { state: to, closing: null };
    if (to !== 'prepared' && run.openedAt === null) change.openedAt = t;
    if (to === 'prepared') change.openedAt = null;
    // The reason of a skip is kept while the skip may be redone, and forgotten once the step is held after all.
    else if (to !== 'closed') change.skipped = null;
    change.closedAt = to === 'closed' ? t : null;
    draft.change('steps', step, change);
  }
  if (state.current !== move.current) {
    for (const person of state.people.values()) {
      if (person.done || person.hand !== null) draft.change('people', person.id, { done: false, hand: null });
    }
  }
  state.current = move.current;
  state.hall = { ...state.hall, spotlight: null, screen: state.hall.screen === 'blank' ? 'blank' : 'auto' };
  if (state.phase !== 'frozen')
    state.phase = [...state.steps.values()].every((run) => run.state === 'prepared') ? 'lobby' : 'running';
}

/** Puts an undoable entry on its facilitator's stack; a new act ends what could be redone. */
function remember(draft: Draft, entry: Entry, changes: readonly Change[]): void {
  if (entry.actor === 'room') return;
  const stacks = draft.map('undo');
  const done = stacks.get(entry.actor)?.done ?? [];
  stacks.set(entry.actor, {
    done: [...done.slice(-UNDO_DEPTH + 1), { n: entry.n, kind: entry.kind, changes }],
    undone: [],
  });
}

function withText(choice: BallotChoice, text: string | null): BallotChoice {
  return choice.way === 'consensus'
    ? { ...choice, text: choice.answer === 'agree' ? null : (text ?? ERASED) }
    : choice;
}

/** Devices, cards and an open ballot pass to keep; closed polls are not recounted (`trust.md` 2). */
function merge(draft: Draft, keep: PersonId, drop: PersonId): void {
  const { state } = draft;
  const kept = state.people.get(keep);
  const dropped = state.people.get(drop);
  if (kept === undefined || dropped === undefined) return;
  draft.change('people', keep, {
    days: [...new Set([...kept.days, ...dropped.days])].sort((a, b) => a - b),
    joinedAt: Math.min(kept.joinedAt, dropped.joinedAt),
    onPaper: kept.onPaper || dropped.onPaper,
    actor: kept.actor ?? dropped.actor,
    withoutPhone: kept.withoutPhone && dropped.withoutPhone,
    role: dropped.role === 'helper' ? 'helper' : kept.role,
    ...(dropped.status === 'here' ? { status: 'here', leftAt: null } : {}),
  });
  draft.change('people', drop, { status: 'merged', mergedInto: keep, hand: null });
  for (const person of state.people.values()) {
    if (person.helper === drop) draft.change('people', person.id, { helper: keep });
  }
  for (const actor of state.actors.values()) {
    if (actor.delegate === drop) draft.change('actors', actor.id, { delegate: keep });
  }
  for (const card of state.cards.values()) {
    if (card.author === drop) {
      if (card.status === 'published') {
        count(draft, card, -1);
        count(draft, { step: card.step, author: keep }, 1);
      }
      draft.change('cards', card.id as CardId, { author: keep });
    }
    if (card.by === drop) draft.change('cards', card.id, { by: keep });
  }
  for (const late of state.tray.values()) {
    if (late.author === drop) draft.change('tray', late.id, { author: keep });
    if (late.by === drop) draft.change('tray', late.id, { by: keep });
  }
  for (const poll of state.polls.values()) {
    if (poll.state !== 'open' && poll.state !== 'closing') continue;
    const place = poll.roll.get(keep) ?? poll.roll.get(drop);
    const ballot = poll.ballots.get(keep) ?? poll.ballots.get(drop);
    const raters = poll.raters?.map((rater) => (rater === drop ? keep : rater)) ?? null;
    withoutVoter(draft, poll, drop);
    const now = state.polls.get(poll.id as PollId) ?? poll;
    draft.change('polls', poll.id, {
      raters: raters === null ? null : [...new Set(raters)],
      roll: place === undefined ? now.roll : new Map(now.roll).set(keep, place),
      ballots: ballot === undefined ? now.ballots : new Map(now.ballots).set(keep, ballot),
    });
  }
}

function withoutVoter(draft: Draft, poll: Poll, person: PersonId): void {
  const roll = new Map(poll.roll);
  const ballots = new Map(poll.ballots);
  roll.delete(person);
  ballots.delete(person);
  draft.change('polls', poll.id, {
    roll,
    ballots,
    raters: poll.raters?.filter((rater) => rater !== person) ?? null,
  });
}
