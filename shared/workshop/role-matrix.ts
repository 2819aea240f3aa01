/**
 * The role matrix programme × actor, made from the groups of the role step and the actors' answers (`trust.md` 2). A cell is
 * what all role groups of one programme and actor say together; an answer to other roles than stand now is stale.
 */
import type { ActorId, CardKind, Fields, GroupId, StepId } from '../cards/card.ts';
import { actorForInstitution, liveActors } from './actors.ts';
import { groupsOf, isLive, liveGroups, survivor, wordingOf } from './groups.ts';
import type { WorkshopState } from './state.ts';
import type { RoleCell, RolesSection } from './view.ts';

const ROLE_CODES = ['PJ', 'P', 'D', 'F', 'W'] as const;

/** Which fields of the role card kind say programme, actor, roles and contribution: found by their kind, not by name. */
interface RoleFields {
  readonly kind: CardKind;
  readonly programme: string;
  readonly actor: string;
  readonly roles: string;
  readonly contribution: string | null;
}

function roleFields(state: Pick<WorkshopState, 'method'>): RoleFields | null {
  const stepId = state.method.result.roles?.step;
  const step = state.method.steps.find((step) => step.id === stepId);
  const kind = state.method.cardKinds.find((kind) => step?.collects?.kinds.includes(kind.id));
  if (kind === undefined) return null;
  const field = (...kinds: string[]) => kind.fields.find((field) => kinds.includes(field.kind))?.id;
  const programme = field('link');
  const actor = field('institution');
  const roles = field('choices', 'choice');
  if (programme === undefined || actor === undefined || roles === undefined) return null;
  return { kind, programme, actor, roles, contribution: field('text', 'longText') ?? null };
}

/** The institution that a role card names, `null` for other kinds. */
export function institutionOf(
  state: Pick<WorkshopState, 'method'>,
  kind: string,
  fields: Fields,
): string | null {
  const names = roleFields(state);
  if (names === null || names.kind.id !== kind) return null;
  const value = fields[names.actor];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** Under which an actor's answer for a programme is kept. */
export function answerKey(programme: GroupId, actor: ActorId): string {
  return `${programme}|${actor}`;
}

export function roleMatrix(state: WorkshopState): RolesSection {
  const names = roleFields(state);
  const stepId = state.method.result.roles?.step as StepId | undefined;
  const programmes = programmesForRoles(state);
  const cells = new Map<string, { -readonly [K in keyof RoleCell]: RoleCell[K] }>();
  if (names !== null && stepId !== undefined) {
    for (const group of groupsOf(state, stepId)) {
      if (!isLive(state, group) || group.standing.state === 'not-accepted') continue;
      const fields = wordingOf(state, group);
      const institution = institutionOf(state, group.kind, fields);
      const actor = institution === null ? null : actorForInstitution(state, institution);
      const links = fields[names.programme];
      const programme = Array.isArray(links) ? survivor(state, links[0] as GroupId) : null;
      if (actor === null || programme === null) continue;
      const key = answerKey(programme.id, actor.id);
      const given = fields[names.roles];
      const roles = ROLE_CODES.filter((code) =>
        Array.isArray(given) ? given.includes(code as never) : given === code,
      );
      const text = names.contribution === null ? undefined : fields[names.contribution];
      const contribution = typeof text === 'string' ? text : null;
      const cell = cells.get(key);
      if (cell === undefined) {
        cells.set(key, {
          programme: programme.id,
          actor: actor.id,
          roles,
          contribution,
          answer: 'waiting',
          note: null,
          onPaper: false,
          groups: [group.id],
        });
      } else {
        cell.roles = ROLE_CODES.filter((code) => cell.roles.includes(code) || roles.includes(code));
        cell.contribution =
          [cell.contribution, contribution].filter((part) => part !== null).join('; ') || null;
        cell.groups = [...cell.groups, group.id];
      }
    }
  }
  for (const [key, cell] of cells) {
    const answer = state.answers.get(key);
    if (answer === undefined || answer.roles !== cell.roles.join(',')) continue;
    cell.answer = answer.answer;
    cell.note = answer.note;
    cell.onPaper = answer.onPaper;
  }
  const all = [...cells.values()];
  const responsible = (programme: GroupId) =>
    all.filter(
      (cell) => cell.programme === programme && cell.answer !== 'declined' && cell.roles.includes('PJ'),
    );
  const people = new Map<ActorId, number>();
  for (const person of state.people.values()) {
    if (person.actor !== null && (person.status === 'here' || person.status === 'left'))
      people.set(person.actor, (people.get(person.actor) ?? 0) + 1);
  }
  return {
    actors: liveActors(state).map(({ id, name, code, delegate }) => ({
      id,
      name,
      code,
      delegate,
      people: people.get(id) ?? 0,
    })),
    programmes,
    cells: all,
    gaps: programmes.filter((programme) => responsible(programme).length === 0),
    clashes: programmes
      .map((programme) => ({ programme, actors: responsible(programme).map((cell) => cell.actor) }))
      .filter((clash) => clash.actors.length > 1),
  };
}

/** Programmes a role may be taken in: the accepted groups of the programme step, in the order of the wall. */
function programmesForRoles(state: WorkshopState): GroupId[] {
  const step = state.method.result.programmes?.step as StepId | undefined;
  if (step === undefined) return [];
  return liveGroups(state, step)
    .filter((group) => group.standing.state === 'accepted')
    .map((group) => group.id);
}
