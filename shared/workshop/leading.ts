/** Whether a command is about the circle that somebody leads (sub-fasilitator), and about nothing else. */
import type { CardId, CircleId, GroupId, PersonId } from '../cards/card.ts';
import { areInCircles } from './circles.ts';
import type { Command } from './command.ts';
import type { Change, WorkshopState } from './state.ts';

/** `decide` still judges whether it makes sense; what names things of several circles is refused there. */
export function isOfLedCircle(state: WorkshopState, command: Command, person: PersonId): boolean {
  const circles = circlesIn(state, command, person);
  return circles.length > 0 && circles.every((circle) => leads(state, circle, person));
}

/** Leads the circle, and it runs. */
export function leads(state: WorkshopState, id: CircleId | undefined, person: PersonId): boolean {
  const circle = id === undefined ? undefined : state.circles.get(id);
  return circle !== undefined && circle.leader === person && areInCircles(state, circle.step);
}

function circlesIn(
  state: WorkshopState,
  command: Command,
  person: PersonId,
): readonly (CircleId | undefined)[] {
  const ofGroup = (id: GroupId) => state.groups.get(id)?.circle;
  const ofCard = (id: CardId) => {
    const card = state.cards.get(id);
    return card === undefined ? undefined : ofGroup(card.group);
  };
  switch (command.name) {
    case 'circle.timer':
    case 'circle.done':
      return [command.circle];
    case 'card.move':
      return [ofCard(command.card)];
    case 'group.create':
      return [command.circle];
    case 'group.join':
      return [ofGroup(command.keep)];
    case 'group.split':
    case 'group.place':
    case 'group.word':
      return [ofGroup(command.group)];
    case 'undo':
    case 'redo': {
      const stack = state.undo.get(person);
      const changes = (command.name === 'undo' ? stack?.done : stack?.undone)?.at(-1)?.changes ?? [];
      return changes.map((change) => circleOfChange(state, change));
    }
    default:
      return [];
  }
}

function circleOfChange(state: WorkshopState, change: Change): CircleId | undefined {
  switch (change.of) {
    case 'group':
    case 'wording':
      return state.groups.get(change.id)?.circle;
    case 'card': {
      const card = state.cards.get(change.id);
      return card === undefined ? undefined : state.groups.get(card.group)?.circle;
    }
    default:
      return undefined;
  }
}
