/**
 * The role matrix programme × actor, made from the groups of the role step and the actors' answers (`trust.md` 2). A cell is
 * what all role groups of one programme and actor say together; an answer to other roles than stand now is stale.
 */
import {
  ROLE_CODES,
  type ActorId,
  type CardKind,
  type Fields,
  type FieldValue,
  type GroupId,
  type RoleCode,
  type StepId,
} from '../cards/card.ts';
import type { Step } from '../methods/schema.ts';
import { actorForInstitution, liveActors } from './actors.ts';
import { groupsOf, isLive, liveGroups, survivor, wordingOf } from './groups.ts';
import type { WorkshopState } from './state.ts';
import type { RoleCell, RolesSection } from './view.ts';

/** Which fields of the role card kind say programme, actor, roles and contribution: found by their kind, not by name. */
interface RoleFields {
  readonly kind: CardKind;
  readonly programme: string;
  readonly actor: string;
  readonly roles: string;
  readonly contribution: string | null;
}

/** The step in which roles are taken and confirmed, if the method has one. */
function roleStep(state: Pick<WorkshopState, 'method'>): Step | undefined {
  return state.method.steps.find((step) => step.settles === 'roles');
}

function roleFields(state: Pick<WorkshopState, 'method'>): RoleFields | null {
  const step = roleStep(state);
  const kind = state.method.cardKinds.find((kind) => step?.collects?.kinds.includes(kind.id));
  if (kind === undefined) return null;
  const field = (...kinds: string[]) => kind.fields.find((field) => kinds.includes(field.kind))?.id;
  const programme = field('link');
  const actor = field('institution');
  const roles = field('choices', 'choice');
  if (programme === undefined || actor === undefined || roles === undefined) return null;
  return { kind, programme, actor, roles, contribution: field('text', 'longText') ?? null };
}

/** The letters of the options chosen, whatever the method calls them. */
function rolesIn({ kind, roles }: RoleFields, value: FieldValue | undefined): Set<RoleCode> {
  const field = kind.fields.find(({ id }) => id === roles);
  if (field?.kind !== 'choices' && field?.kind !== 'choice') return new Set();
  const chosen = new Set<unknown>(Array.isArray(value) ? value : [value]);
  return new Set(
    field.options.flatMap(({ id, means }) =>
      chosen.has(id) && means !== undefined && means !== 'wording' ? [means] : [],
    ),
  );
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
  const stepId = roleStep(state)?.id as StepId | undefined;
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
      const given = rolesIn(names, fields[names.roles]);
      const roles = ROLE_CODES.filter((code) => given.has(code));
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

/** What a role may be taken in: the accepted groups its cards link to, in the order of the wall. */
function programmesForRoles(state: WorkshopState): GroupId[] {
  const names = roleFields(state);
  const field = names?.kind.fields.find(({ id }) => id === names.programme);
  if (field?.kind !== 'link') return [];
  const step = field.step as StepId;
  return liveGroups(state, step)
    .filter((group) => group.standing.state === 'accepted')
    .map((group) => group.id);
}
