/**
 * All that a workshop holds of one person [E4], for themselves or, without what nobody else may see, for the desk that answers
 * for it: open ballots kept by name are shown to nobody else [B4], nor are cards of a sealed step. Pure.
 */
import type { DrawerCard, Fields, OwnerId, PersonId, StepId } from '../cards/card.ts';
import { printField } from '../cards/fields/index.ts';
import { readPicture } from '../cards/raw.ts';
import type { BallotChoice } from '../polls/way.ts';
import type { Entry } from '../workshop/entry.ts';
import { isSealed } from '../workshop/groups.ts';
import { planRedaction } from '../workshop/redaction.ts';
import { keptUntil } from '../workshop/retention.ts';
import type { Person, WorkshopState } from '../workshop/state.ts';

export interface PersonalData {
  readonly workshop: { readonly title: string; readonly place: string; readonly days: readonly string[] };
  /** Room time. */
  readonly madeAt: number;
  readonly for: 'self' | 'desk';
  /** `YYYY-MM-DD`. */
  readonly keptUntil: string;
  readonly person: {
    readonly id: PersonId;
    readonly name: string;
    readonly constituency: string;
    readonly institution: string;
    readonly position: string;
    readonly gender: Person['gender'];
    readonly role: Person['role'];
    readonly joinedAt: number;
    readonly leftAt: number | null;
    /** Dates. */
    readonly attended: readonly string[];
    readonly onPaper: boolean;
    readonly withoutPhone: boolean;
    readonly speaksFor: string | null;
    readonly erasureAskedAt: number | null;
  };
  /** As they named themselves before. */
  readonly earlier: readonly {
    readonly at: number;
    readonly name?: string;
    readonly institution?: string;
    readonly position?: string;
  }[];
  readonly cards: readonly PersonalCard[];
  readonly ballots: readonly {
    readonly at: number;
    readonly question: string;
    /** `null`: kept by name and for nobody else to see. */
    readonly choice: BallotChoice | null;
    readonly options: readonly { readonly id: string; readonly text: string }[];
    readonly enteredByAnother: boolean;
  }[];
  readonly answers: readonly {
    readonly at: number;
    readonly roles: string;
    readonly answer: string;
    readonly note: string | null;
  }[];
  /** Kinds of entries in which somebody else wrote their name. */
  readonly named: readonly { readonly at: number; readonly kind: string }[];
  /** What they did and what was done about them, by kind of entry. */
  readonly acts: readonly { readonly at: number; readonly kind: string }[];
  /** Photos by id. */
  readonly pictures: readonly string[];
  readonly devices: number;
}

export interface PersonalCard {
  /** Its name. */
  readonly step: string;
  readonly kind: string;
  readonly state: 'draft' | 'published' | 'withdrawn' | 'late';
  readonly at: number | null;
  /** As it reads; `null`: of a sealed step or not sent, for nobody else to see. */
  readonly says: readonly { readonly label: string; readonly text: string }[] | null;
}

export interface PersonalGiven {
  readonly state: WorkshopState;
  readonly entries: readonly Entry[];
  /** What lies in the own drawer. */
  readonly drawer: readonly DrawerCard[];
  readonly devices: number;
  readonly for: 'self' | 'desk';
  readonly at: number;
}

export function personalData(person: Person, given: PersonalGiven): PersonalData {
  const { state, entries, drawer, devices, at } = given;
  const { settings } = state;
  const plan = planRedaction(entries, state, [], { person: person.id, words: true });
  const rows = new Set<OwnerId>([person.id, ...(plan.facts.also ?? [])]);
  const isOwn = given.for === 'self';
  const cards = cardsOf(given, rows);
  const said = new Map(entries.map((entry) => [entry.n, entry]));
  return {
    workshop: { title: settings.title, place: settings.place, days: settings.days },
    madeAt: at,
    for: given.for,
    keptUntil: keptUntil(settings),
    person: {
      id: person.id,
      name: person.name,
      constituency:
        settings.constituencies.find(({ id }) => id === person.constituency)?.name ?? person.constituency,
      institution: person.institution,
      position: person.position,
      gender: person.gender,
      role: person.role,
      joinedAt: person.joinedAt,
      leftAt: person.leftAt,
      attended: person.days.flatMap((day) => settings.days[day] ?? []),
      onPaper: person.onPaper,
      withoutPhone: person.withoutPhone,
      speaksFor: person.actor === null ? null : (state.actors.get(person.actor)?.name ?? null),
      erasureAskedAt: person.erasure?.state === 'asked' ? person.erasure.at : null,
    },
    earlier: entries.flatMap((entry) =>
      (entry.kind === 'person.edited' || entry.kind === 'person.joined') &&
      rows.has(entry.facts.person) &&
      entry.body !== null
        ? [{ at: entry.t, ...entry.body }]
        : [],
    ),
    cards: [
      ...cards,
      ...drawer
        .filter(({ id, for: other }) => other === null && !state.cards.has(id) && !state.tray.has(id))
        .map((card) => printed(state, card, { state: 'draft', at: null, isShown: isOwn })),
    ],
    ballots: [...state.polls.values()].flatMap((poll) =>
      [...poll.ballots].flatMap(([voter, ballot]) =>
        rows.has(voter)
          ? [
              {
                at: ballot.at,
                question: poll.question,
                choice: isOwn || poll.names === 'printed' ? ballot.choice : null,
                options: poll.options.map(({ id, text }) => ({ id, text })),
                enteredByAnother: ballot.by !== null,
              },
            ]
          : [],
      ),
    ),
    answers: [...state.answers.values()]
      .filter(({ by }) => rows.has(by))
      .map(({ at: when, roles, answer, note }) => ({ at: when, roles, answer, note })),
    named: plan.remains.flatMap(({ n }) => {
      const entry = said.get(n);
      return entry === undefined ? [] : [{ at: entry.t, kind: entry.kind }];
    }),
    acts: entries
      .filter(({ actor, facts }) => {
        const about = 'person' in facts ? facts.person : undefined;
        return rows.has(actor as PersonId) || (about != null && rows.has(about));
      })
      .map(({ t, kind }) => ({ at: t, kind })),
    pictures: [
      ...new Set([
        ...[...state.pictures.values()]
          .filter(({ by, use }) => use === 'photo' && rows.has(by))
          .map(({ id }) => id),
        ...[...state.cards.values()]
          .filter(({ author, step }) => rows.has(author) && (isOwn || !isSealed(state, step)))
          .flatMap(({ fields }) =>
            Object.values(fields).flatMap((value) => readPicture(value)?.picture ?? []),
          ),
      ]),
    ],
    devices,
  };
}

function cardsOf({ state, for: whom }: PersonalGiven, rows: ReadonlySet<OwnerId>): PersonalCard[] {
  const isShown = (step: StepId) => whom === 'self' || !isSealed(state, step);
  return [
    ...[...state.cards.values()]
      .filter(({ author }) => rows.has(author))
      .map((card) =>
        printed(state, card, { state: card.status, at: card.publishedAt, isShown: isShown(card.step) }),
      ),
    ...[...state.tray.values()]
      .filter(({ author, id }) => rows.has(author) && !state.cards.has(id))
      .map((late) =>
        printed(state, late, { state: 'late', at: late.arrivedAt, isShown: isShown(late.step) }),
      ),
  ];
}

function printed(
  { method, settings: { language } }: WorkshopState,
  card: { readonly step: StepId; readonly kind: string; readonly fields: Fields },
  of: Pick<PersonalCard, 'state' | 'at'> & { readonly isShown: boolean },
): PersonalCard {
  const kind = method.cardKinds.find(({ id }) => id === card.kind);
  const says = (kind?.fields ?? []).flatMap((field) => {
    const value = card.fields[field.id];
    const text = value === undefined ? '' : printField(value, field, language);
    return text === '' ? [] : [{ label: field.name[language], text }];
  });
  return {
    step: method.steps.find(({ id }) => id === card.step)?.name[language] ?? card.step,
    kind: card.kind,
    state: of.state,
    at: of.at,
    says: of.isShown ? says : null,
  };
}
