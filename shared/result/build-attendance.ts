/** People and the event's own data in a result: attendance, agenda, notula, officers, delegates, signatures. */
import { localInstant } from '../workshop/days.ts';
import { liveActors } from '../workshop/actors.ts';
import { attending } from '../workshop/people.ts';
import type { Person, WorkshopState } from '../workshop/state.ts';
import type { SignerSpec } from '../methods/result-spec.ts';
import type { ResultWords } from './result-words.ts';
import type { Result, ResultAttendance, ResultRole, ResultSitting, SignatureBlock } from './result.ts';

/**
 * The days as they are printed: once days are ended one by one, those held so far and any on which somebody is marked; a planned
 * day that never came is none.
 */
export function daysOf({ settings, sittings, people }: WorkshopState): readonly string[] {
  if (sittings.length === 0) return settings.days;
  const attended = [...people.values()].flatMap((person) => person.days);
  return settings.days.slice(0, Math.max(...sittings.map(({ day }) => day), ...attended) + 1);
}

/** When each day began and ended; the last ends with the workshop. */
export function sittingsOf({ settings, sittings }: WorkshopState, endedAt: string | null): ResultSitting[] {
  const local = (at: number) => localInstant(settings.timeZone, at);
  return sittings.map(({ day, from, to }, at) => ({
    day,
    from: local(from),
    to: to === null ? (at === sittings.length - 1 ? endedAt : null) : local(to),
  }));
}

/** Who came, by constituency in the order of the workshop and then as they came. */
export function attendanceOf(state: WorkshopState): ResultAttendance {
  const order = state.settings.constituencies.map((constituency) => constituency.id);
  const people = present(state).sort(
    (a, b) =>
      order.indexOf(a.constituency) - order.indexOf(b.constituency) ||
      a.joinedAt - b.joinedAt ||
      (a.id < b.id ? -1 : 1),
  );
  const perDay = (some: readonly Person[]) =>
    daysOf(state).map((_, day) => some.filter((person) => person.days.includes(day)).length);
  return {
    quorum: null,
    invited: state.settings.constituencies.reduce((sum, constituency) => sum + constituency.invited, 0),
    present: people.length,
    byGroup: state.settings.constituencies.map(({ id, name, invited }) => {
      const members = people.filter((person) => person.constituency === id);
      return {
        constituency: id,
        name,
        invited,
        present: members.length,
        male: members.filter((person) => person.gender === 'L').length,
        female: members.filter((person) => person.gender === 'P').length,
        perDay: perDay(members),
      };
    }),
    byGender: {
      male: people.filter((person) => person.gender === 'L').length,
      female: people.filter((person) => person.gender === 'P').length,
      unstated: people.filter((person) => person.gender === null).length,
    },
    perDay: perDay(people),
    people: people.map(({ id, name, gender, constituency, institution, position, days, onPaper }) => ({
      id,
      name,
      gender,
      constituency,
      institution,
      position,
      days: [...days],
      onPaper,
    })),
  };
}

/** Everyone who was here; removed and merged rows are not people. */
function present(state: WorkshopState): Person[] {
  return [...state.people.values()].filter(
    (person) => person.days.length > 0 && attending(state, person.id) !== null,
  );
}

/** The instant of a time as the notulis wrote it ("15.50"), on a day; `null` if it is none. */
export function writtenInstant({ settings }: WorkshopState, date: string, time: string): string | null {
  const [, hours, minutes] = /^(\d{2})\.(\d{2})$/.exec(time) ?? [];
  const offset = localInstant(settings.timeZone, 0).slice(19);
  return hours === undefined ? null : `${date}T${hours}:${minutes}:00${offset}`;
}

export function agendaOf(state: WorkshopState): Result['agenda'] {
  const instant = (day: number, time: string): string | null => {
    const date = daysOf(state)[day];
    return date === undefined ? null : writtenInstant(state, date, time);
  };
  return state.proceedings.agenda.map((item) => ({
    day: item.day,
    plannedFrom: instant(item.day, item.plannedFrom),
    plannedTo: instant(item.day, item.plannedTo),
    actualFrom: instant(item.day, item.actualFrom),
    actualTo: instant(item.day, item.actualTo),
    title: item.title,
    by: item.by,
  }));
}

export function minutesOf(state: WorkshopState): Result['minutes'] {
  return [...state.notula.values()]
    .sort((a, b) => a.at - b.at)
    .map((entry) => ({
      at: localInstant(state.settings.timeZone, entry.at),
      step: entry.step,
      topic: entry.topic,
      summary: entry.summary,
      speaker: entry.speaker,
      followUp: entry.followUp.trim() === '' ? null : entry.followUp,
    }));
}

export function officersOf(state: WorkshopState, words: ResultWords): Result['officers'] {
  const { chair, notary, facilitators, speakers } = state.proceedings;
  const leads = state.method.result.minutes.chair;
  return [
    { role: leads?.[state.settings.language] ?? words.offices.chair, ...chair },
    { role: words.offices.notary, ...notary },
    ...facilitators.map((officer) => ({ role: words.offices.facilitator, ...officer })),
    ...speakers.map((officer) => ({ role: words.offices.speaker, ...officer })),
  ].filter((officer) => officer.name.trim() !== '');
}

export function delegatesOf(state: WorkshopState): Result['delegates'] {
  return state.proceedings.delegates.flatMap(({ person: id, task }) => {
    const person = attending(state, id);
    return person === null
      ? []
      : [
          {
            name: person.name,
            gender: person.gender,
            institution: person.institution,
            constituency: person.constituency,
            task,
          },
        ];
  });
}

/** Signers' lines as the method orders them; names only where they were entered. */
export function signaturesOf(
  state: WorkshopState,
  words: ResultWords,
  roles: readonly ResultRole[],
): Result['signatures'] {
  const { settings, proceedings, method } = state;
  const spec = method.result.signatures;
  const came = new Set(present(state).map((person) => person.constituency));
  const signer = (block: string) => proceedings.signers.find(({ id }) => id === block)?.name ?? '';
  const rows = (given: readonly (readonly SignerSpec[])[]) =>
    given
      .map((row) => row.flatMap((block) => blockOf(state, block, signer) ?? []))
      .filter((row) => row.length > 0);
  return {
    place: settings.city,
    date: daysOf(state).at(-1) ?? '',
    first: rows(spec.first),
    constituencies: spec.constituencies
      ? settings.constituencies
          .filter((constituency) => came.has(constituency.id))
          .map(({ id, name }) => ({
            office: words.offices.constituency(name),
            institution: '',
            name: signer(id),
            withNip: false,
          }))
      : [],
    actors: spec.actors
      ? liveActors(state)
          .filter((actor) => roles.some((role) => role.actor === actor.id && role.answer !== 'declined'))
          .map((actor) => ({ name: actor.name, confirmedAt: confirmedAt(state, actor.id) }))
      : [],
    last: rows(spec.last),
  };
}

/** One block; who only takes note of the result has none until somebody is named. */
function blockOf(
  { settings, proceedings }: WorkshopState,
  { id, office, of, withNip = false }: SignerSpec,
  signer: (id: string) => string,
): SignatureBlock | null {
  const title = office[settings.language]
    .replaceAll('{wilayah}', settings.region)
    .replaceAll('{kota}', settings.city);
  switch (of) {
    case 'signer':
      return { office: title, institution: '', name: signer(id), withNip };
    case 'notary':
    case 'chair': {
      const { institution, name } = proceedings[of];
      return { office: title, institution, name, withNip };
    }
    case 'acknowledged': {
      const { position, institution, name } = proceedings.acknowledged;
      if (position.trim() === '' && name.trim() === '') return null;
      return { office: `${title}\n${position}`, institution, name, withNip };
    }
  }
}

/** When the actor's last confirmation came from the board; `null` if one is missing or came on paper. */
function confirmedAt(state: WorkshopState, actor: string): string | null {
  const answers = [...state.answers.values()].filter(
    (answer) => answer.actor === actor && answer.answer !== 'declined',
  );
  if (answers.length === 0 || answers.some((answer) => answer.onPaper)) return null;
  return localInstant(state.settings.timeZone, Math.max(...answers.map((answer) => answer.at)));
}
