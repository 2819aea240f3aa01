/**
 * Whether a case can be played: every reference resolves, every card fits its kind, every ballot would be taken, and the
 * polls come to what the story needs. Returns what is wrong, in words; an empty list means valid.
 */
import type { CardKind } from '@mufakat/shared/cards/card.ts';
import { checkCard, sameJson } from '@mufakat/shared/cards/card-check.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';
import { paramsOf } from '@mufakat/shared/methods/params.ts';
import { acceptingStep, kindById, stepById } from '@mufakat/shared/methods/walk.ts';
import { parseChoice, tallyPoll } from '@mufakat/shared/polls/index.ts';
import { mayRunInCircles } from '@mufakat/shared/workshop/circles.ts';
import type { CastBallot, Params, Tally } from '@mufakat/shared/polls/way.ts';

import {
  daysOf,
  groupsOf,
  wordingOf,
  type Case,
  type CaseCard,
  type CaseCircles,
  type CaseGroup,
  type CasePoll,
} from './case.ts';

export function checkCase(value: Case, method: Method): string[] {
  return [
    ...duplicates('person', value.people),
    ...duplicates('actor', value.actors),
    ...duplicates('card', value.cards),
    ...duplicates('group', groupsOf(value)),
    ...duplicates('poll', value.polls),
    ...checkPeople(value, method),
    ...value.cards.flatMap((card) => checkCaseCard(value, method, card)),
    ...checkPerPerson(value, method),
    ...(value.circles ?? []).flatMap((held) => checkCircles(value, method, held)),
    ...groupsOf(value).flatMap((group) => checkGroup(value, method, group)),
    ...value.polls.flatMap((poll) => checkPoll(value, method, poll)),
    ...checkLines(value, method),
    ...checkRoles(value, method),
    ...checkTray(value),
    ...checkProceedings(value),
  ];
}

/** The tally of a poll of the case, as the room would count it. */
export function tallyOf(value: Case, method: Method, poll: CasePoll): Tally {
  const eligible = poll.raters?.length ?? rollOf(value, poll, method).length;
  return tallyPoll(pollParams(method, poll), poll.options, castOf(value, poll), eligible);
}

/** A poll's ballots with constituency and gender of their voters. */
export function castOf(value: Case, poll: CasePoll): CastBallot[] {
  return poll.ballots.map(({ voter, choice }) => {
    const person = value.people.find(({ key }) => key === voter);
    if (person === undefined) throw new Error(`${poll.key}: no person ${voter}`);
    return { voter, constituency: person.constituency, gender: person.gender, choice };
  });
}

/** Parameters of a poll of the case: the method's, unless the case gives its own. */
export function pollParams(method: Method, poll: CasePoll): Params {
  const decides = stepById(method, poll.step)?.decides.find(
    (one) => one.way === poll.way && one.on === poll.on,
  );
  if (decides === undefined) throw new Error(`${poll.key}: the step does not decide this way`);
  return { ...paramsOf(decides, poll.options.length), ...poll.params } as Params;
}

/** Who may vote: everyone in the hall by then; who only signed the paper list has no ballot of their own. */
function rollOf(value: Case, poll: CasePoll, method: Method): string[] {
  const at = stepAt(method, poll.step);
  const day = (value.laterDays ?? []).filter(({ begins }) => stepAt(method, begins) <= at).length;
  return value.people
    .filter((person) => person.device !== 'paper' && stepAt(method, person.arrives) <= at)
    .filter((person) => daysOf(value, person, method.steps).includes(day))
    .map((person) => person.key);
}

function checkPeople(value: Case, method: Method): string[] {
  const constituencies = new Set(value.settings.constituencies.map(({ id }) => id));
  const names = value.people.map(({ name }) => name);
  const days = value.laterDays ?? [];
  return [
    ...wrong(days.length + 1 !== value.settings.days.length, 'days of the settings and of the case'),
    ...days.flatMap(({ begins, absent }) => [
      ...wrong(stepAt(method, begins) < 1, `no day begins with ${begins}`),
      ...absent.flatMap((key) =>
        wrong(!value.people.some((person) => person.key === key), `${key} is nobody`),
      ),
    ]),
    ...wrong(new Set(names).size < names.length, 'two people have one name'),
    ...value.people.flatMap((person) => {
      const helper = value.people.find(({ key }) => key === person.helper);
      return [
        ...wrong(
          !constituencies.has(person.constituency),
          `${person.key}: no constituency ${person.constituency}`,
        ),
        ...wrong(stepById(method, person.arrives) === null, `${person.key}: arrives in no step`),
        ...wrong((person.device === 'helped') !== (helper?.device === 'phone'), `${person.key}: helper`),
        ...wrong(person.actor !== null && actorOf(value, person.actor) === undefined, `${person.key}: actor`),
      ];
    }),
    ...value.settings.constituencies.flatMap(({ id, invited }) => {
      const present = value.people.filter((person) => person.constituency === id).length;
      return wrong(present === 0 || present > invited, `${id}: ${present} of ${invited} invited`);
    }),
    ...value.actors.flatMap(({ key, code, delegate }) => [
      ...wrong(!/^[A-Z]{2,5}$/.test(code), `${key}: code ${code}`),
      ...wrong(
        value.actors.some((other) => other.key !== key && other.code === code),
        `${key}: code twice`,
      ),
      ...wrong(
        delegate !== null && value.people.find((person) => person.key === delegate)?.actor !== key,
        `${key}: delegate ${delegate ?? ''}`,
      ),
    ]),
  ];
}

function checkCaseCard(value: Case, method: Method, card: CaseCard): string[] {
  const kind = kindById(method, card.kind);
  const step = stepById(method, card.step);
  const author = value.people.find((person) => person.key === card.author);
  if (kind === null || step === null || author === undefined) return [`${card.key}: kind, step or author`];
  return [
    ...wrong(!(step.collects?.kinds.includes(kind.id) ?? false), `${card.key}: not collected in ${step.id}`),
    ...wrong(stepAt(method, author.arrives) > stepAt(method, step.id), `${card.key}: author not there yet`),
    ...wrong(author.device === 'paper', `${card.key}: author only signed the list`),
    ...checkFields(value, method, kind, card.key, card.fields),
  ];
}

function checkFields(
  value: Case,
  method: Method,
  kind: CardKind,
  key: string,
  fields: CaseCard['fields'],
): string[] {
  const checked = checkCard(kind, fields);
  if ('refusal' in checked) return [`${key}: ${checked.refusal} in ${checked.field}`];
  const links = kind.fields.flatMap((field) => {
    const linked = field.kind === 'link' ? checked.fields[field.id] : undefined;
    return field.kind === 'link' && Array.isArray(linked)
      ? linked.map((group) => [field.step, String(group)] as const)
      : [];
  });
  return [
    ...wrong(!sameJson(checked.fields, fields), `${key}: fields are not in canonical form`),
    ...links.flatMap(([step, group]) =>
      wrong(!isAccepted(value, method, step, group), `${key}: link to ${group}`),
    ),
  ];
}

/** Links offer only accepted groups of the step they point to. */
function isAccepted(value: Case, method: Method, step: string, group: string): boolean {
  const line = value.lines.find((one) => one.step === acceptingStep(method, step)?.id);
  const exists = groupsOf(value, step).some(({ key }) => key === group);
  return exists && (line?.verdicts.some((verdict) => verdict.group === group && verdict.accepted) ?? false);
}

/** Everybody who writes is in one circle, and who leads it has a phone. */
function checkCircles(value: Case, method: Method, { step: id, circles }: CaseCircles): string[] {
  const step = stepById(method, id);
  const members = circles.flatMap((circle) => circle.members);
  const authors = value.cards.filter((card) => card.step === id && !card.late).map(({ author }) => author);
  return [
    ...wrong(step === null || !mayRunInCircles(step), `${id}: not held in circles`),
    ...wrong(new Set(members).size < members.length, `${id}: somebody is in two circles`),
    ...authors.flatMap((key) => wrong(!members.includes(key), `${id}: ${key} is in no circle`)),
    ...circles.flatMap(({ name, leader, members: own }) => {
      const leads = value.people.find(({ key }) => key === leader);
      return wrong(!own.includes(leader) || leads?.device !== 'phone', `${name}: ${leader} cannot lead it`);
    }),
    ...members.flatMap((key) => {
      const person = value.people.find((each) => each.key === key);
      const isThere = person !== undefined && stepAt(method, person.arrives) <= stepAt(method, id);
      return wrong(!isThere, `${id}: ${key} is not there`);
    }),
  ];
}

function checkPerPerson(value: Case, method: Method): string[] {
  return method.steps.flatMap((step) =>
    value.people.flatMap((person) => {
      const own = value.cards.filter((card) => card.step === step.id && card.author === person.key).length;
      return wrong(own > (step.collects?.perPerson ?? 0), `${person.key}: ${own} cards in ${step.id}`);
    }),
  );
}

function checkGroup(value: Case, method: Method, group: CaseGroup): string[] {
  const cards = group.cards.map((key) => value.cards.find((card) => card.key === key));
  const elsewhere = groupsOf(value).filter(
    (other) => other.key !== group.key && other.cards.some((card) => group.cards.includes(card)),
  );
  const kind = kindById(method, group.kind);
  return [
    ...wrong(cards.length === 0, `${group.key}: empty`),
    ...wrong(elsewhere.length > 0, `${group.key}: a card is in two groups`),
    ...wrong(
      cards.some((card) => card?.step !== group.step || card.kind !== group.kind),
      `${group.key}: cards`,
    ),
    ...wrong(cards.length > 1 && group.wording === null, `${group.key}: no wording`),
    ...(kind === null
      ? [`${group.key}: kind`]
      : checkFields(value, method, kind, group.key, wordingOf(value, group))),
  ];
}

function checkPoll(value: Case, method: Method, poll: CasePoll): string[] {
  const step = stepById(method, poll.step);
  const roll = poll.raters ?? rollOf(value, poll, method);
  const voters = poll.ballots.map(({ voter }) => voter);
  const groups = new Set(groupsOf(value, step?.source ?? poll.step).map(({ key }) => key));
  const params = pollParams(method, poll);
  const before = value.polls.find(({ key }) => key === poll.replaces);
  const tally = tallyOf(value, method, poll);
  return [
    ...wrong(
      poll.on === 'groups' && !poll.options.every((option) => groups.has(option)),
      `${poll.key}: options`,
    ),
    ...wrong(poll.on !== 'groups' && !sameJson(poll.options, [poll.on]), `${poll.key}: option`),
    ...wrong(new Set(voters).size < voters.length, `${poll.key}: a voter twice`),
    ...wrong(!voters.every((voter) => roll.includes(voter)), `${poll.key}: a voter who is not on the roll`),
    ...wrong(2 * voters.length <= roll.length, `${poll.key}: few voters`),
    ...poll.ballots.flatMap(({ voter, choice }) => {
      const parsed = parseChoice(params, poll.options, choice);
      return wrong(!sameJson(parsed, choice), `${poll.key}: ballot of ${voter} ${JSON.stringify(parsed)}`);
    }),
    ...wrong(tally.passed !== poll.passes, `${poll.key}: comes to ${String(tally.passed)}`),
    ...wrong(
      poll.way === 'majority' &&
        !(before?.way === 'consensus' && before.passes === false && sameJson(before.options, poll.options)),
      `${poll.key}: majority without a belum-mufakat round`,
    ),
  ];
}

function checkLines(value: Case, method: Method): string[] {
  const settling = method.steps.filter((step) => step.settles === 'accepted').map((step) => step.id);
  return [
    ...settling.flatMap((step) => wrong(!value.lines.some((line) => line.step === step), `${step}: no line`)),
    ...value.lines.flatMap((line) => {
      const step = stepById(method, line.step);
      const groups = groupsOf(value, step?.source ?? line.step).map(({ key }) => key);
      const judged = line.verdicts.map(({ group }) => group);
      const poll = value.polls.find(({ key }) => key === line.poll);
      return [
        ...wrong(poll?.step !== line.step, `${line.step}: poll of the line`),
        ...wrong(
          !sameJson([...groups].sort(), [...judged].sort()),
          `${line.step}: the line does not cover its groups`,
        ),
        ...line.verdicts.flatMap(({ group, reason }) => wrong(reason.trim() === '', `${group}: no reason`)),
      ];
    }),
  ];
}

/** Role cards are known by their step, and by the kinds of their fields, as the room knows them. */
function checkRoles(value: Case, method: Method): string[] {
  const step = method.steps.find(({ settles }) => settles === 'roles');
  const kind = kindById(method, step?.collects?.kinds[0] ?? '');
  const field = (of: string) => kind?.fields.find((it) => it.kind === of)?.id ?? '';
  const [link, institution] = [field('link'), field('institution')];
  const roles = value.cards.filter((card) => card.kind === kind?.id);
  const roleOf = (programme: string, actor: string) =>
    roles.some(
      (card) =>
        sameJson(card.fields[link], [programme]) && card.fields[institution] === actorOf(value, actor)?.name,
    );
  return [
    ...roles.flatMap((card) => {
      const author = value.people.find((person) => person.key === card.author);
      const actor = value.actors.find(({ name }) => name === card.fields[institution]);
      return wrong(
        actor === undefined || author?.actor !== actor.key,
        `${card.key}: not written by its actor's people`,
      );
    }),
    ...value.roleAnswers.flatMap(({ programme, actor, by, answer, note }) => [
      ...wrong(!roleOf(programme, actor), `${programme}|${actor}: answers no role`),
      ...wrong(actorOf(value, actor)?.delegate !== by, `${programme}|${actor}: answered by ${by}`),
      ...wrong(answer !== 'confirmed' && note === null, `${programme}|${actor}: no note`),
    ]),
  ];
}

function checkTray(value: Case): string[] {
  const late = new Set(value.cards.filter((card) => card.late).map((card) => card.key));
  return [
    ...value.tray.flatMap(({ card }) => wrong(!late.has(card), `${card}: answered but not late`)),
    ...value.polls.flatMap((poll) =>
      poll.options.flatMap((key) => wrong(late.has(key), `${poll.key}: late ${key}`)),
    ),
    ...value.objectionAnswers.flatMap(({ poll, voter }) => {
      const ballot = value.polls.find(({ key }) => key === poll)?.ballots.find((one) => one.voter === voter);
      const objects = ballot?.choice.way === 'consensus' && ballot.choice.answer === 'object';
      return wrong(!objects, `${poll}: ${voter} does not object`);
    }),
  ];
}

function checkProceedings({ people, proceedings, settings }: Case): string[] {
  const known = new Set(people.map(({ key }) => key));
  const names = new Map(people.map(({ name, constituency }) => [name, constituency]));
  return [
    ...proceedings.delegates.flatMap(({ person }) => wrong(!known.has(person), `delegate ${person}`)),
    ...proceedings.signers
      .filter(({ id }) => settings.constituencies.some((constituency) => constituency.id === id))
      .flatMap(({ id, name }) => wrong(name !== '' && names.get(name) !== id, `signer of ${id}`)),
    ...wrong(!names.has(proceedings.chair.name) || !names.has(proceedings.notary.name), 'chair or notulis'),
    ...wrong(
      settings.periods.some(({ from, to }) => from > to || to > settings.horizon.to),
      'periods',
    ),
  ];
}

function actorOf(value: Case, key: string) {
  return value.actors.find((actor) => actor.key === key);
}

function stepAt(method: Method, id: string): number {
  return method.steps.findIndex((step) => step.id === id);
}

function duplicates(what: string, entries: readonly { readonly key: string }[]): string[] {
  const seen = new Set<string>();
  return entries.flatMap(({ key }) => {
    if (seen.has(key)) return [`${what} ${key} twice`];
    seen.add(key);
    return [];
  });
}

function wrong(is: boolean, message: string): string[] {
  return is ? [message] : [];
}
