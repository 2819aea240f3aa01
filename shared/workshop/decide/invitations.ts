/** The invitation list: who is expected, by name. Whoever comes under such a name comes with that invitation (`entering.ts`). */
import { LIMITS } from '../../cards/limits.ts';
import type { Command } from '../command.ts';
import { type Context, isRefusal, type Outcome, refuse, taken } from '../context.ts';
import type { WorkshopEvent } from '../entry.ts';
import { invitationKey } from '../invitations.ts';
import { foldPerson } from '../names.ts';
import { attending } from '../people.ts';
import type { WorkshopState } from '../state.ts';
import { checkFields } from './entering.ts';

type InvitationCommand = Extract<Command, { name: 'people.invite' | 'people.uninvite' }>;

export function decideInvitation(state: WorkshopState, command: InvitationCommand, ctx: Context): Outcome {
  if (command.name === 'people.uninvite') {
    const known = [...new Set(command.invited)].filter((id) => state.invited.get(id)?.person === null);
    if (known.length === 0) return refuse('unknown');
    return taken([{ kind: 'people.uninvited', facts: { invited: known }, body: null }]);
  }
  for (const { number, fields } of command.people) {
    const refused = checkFields(state, fields);
    if (refused !== null && isRefusal(refused))
      return { ...refused, detail: { ...refused.detail, row: number } };
  }
  const fresh = newcomers(state, command.people);
  const room = LIMITS.people - state.invited.size;
  if (fresh.length > room) return refuse('too-many-people', { max: LIMITS.people });
  if (command.dry || fresh.length === 0) return taken([]);
  const people = fresh.map(({ constituency, gender }) => ({ id: ctx.ids(), constituency, gender }));
  const body = {
    people: fresh.map(({ name, institution, position }) => ({
      name: name.trim(),
      institution: institution.trim(),
      position: position.trim(),
    })),
  };
  return taken([{ kind: 'people.invited', facts: { people }, body }, ...raised(state, people)]);
}

type People = Extract<InvitationCommand, { name: 'people.invite' }>['people'];

/** Each person once, without those who are on the list or here already: the same file twice invites nobody twice. */
function newcomers(state: WorkshopState, people: People) {
  const seen = new Set([...state.invited.values()].map(invitationKey));
  const here = new Set(
    [...state.people.values()].flatMap(({ id, name }) =>
      attending(state, id) === null ? [] : [foldPerson(name)],
    ),
  );
  return people.flatMap(({ fields }) => {
    const key = invitationKey(fields);
    if (seen.has(key) || here.has(foldPerson(fields.name))) return [];
    seen.add(key);
    return [fields];
  });
}

/** An unsur is not invited with fewer people than the list names. */
function raised(state: WorkshopState, people: readonly { readonly constituency: string }[]): WorkshopEvent[] {
  const all = [...state.invited.values(), ...people];
  const constituencies = state.settings.constituencies.map((each) => ({
    ...each,
    invited: Math.max(each.invited, all.filter(({ constituency }) => constituency === each.id).length),
  }));
  const changed = constituencies.some(
    ({ invited }, at) => invited !== state.settings.constituencies[at]?.invited,
  );
  return changed ? [{ kind: 'workshop.changed', facts: { change: { constituencies } }, body: null }] : [];
}
