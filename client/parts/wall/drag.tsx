/**
 * Drag and drop of the wall: mouse, touch (long press) and keyboard. The one place that knows dnd-kit; everything else says
 * what is dragged and where it may land. What the library would speak is silenced, because the face has one live region and
 * names the card's text itself.
 */
import {
  closestCenter,
  DndContext,
  DragOverlay,
  KeyboardCode,
  KeyboardSensor,
  MeasuringStrategy,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
  type Announcements,
  type CollisionDetection,
  type DragMoveEvent,
  type KeyboardCoordinateGetter,
} from '@dnd-kit/core';
import {
  createContext,
  useContext,
  useMemo,
  useState,
  type HTMLAttributes,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type TouchEvent,
} from 'react';

import type { CardId, GroupId } from '@mufakat/shared/cards/card.ts';

export interface Dragged {
  /** A whole sheet can only be joined with another. */
  readonly card: CardId | null;
  readonly group: GroupId;
  readonly formed: boolean;
  readonly title: string;
}

/** Where something would land now. */
export type Landing =
  | {
      readonly on: 'group';
      readonly group: GroupId;
      readonly title: string;
      readonly before: CardId | null;
      readonly place: number;
    }
  | { readonly on: 'lane' }
  | { readonly on: 'new' };

/** What lies under the pointer. */
export type Spot =
  | {
      readonly on: 'row';
      readonly group: GroupId;
      readonly title: string;
      readonly formed: boolean;
      /** The card of this row, and the one after it; `null` on the strip and at the foot. */
      readonly card: CardId | null;
      readonly next: CardId | null;
      readonly place: number;
    }
  | { readonly on: 'lane' }
  | { readonly on: 'new' };

interface Drag {
  readonly dragged: Dragged | null;
  readonly landing: Landing | null;
}

const DragContext = createContext<Drag>({ dragged: null, landing: null });

/** What is in the hand, and where it would land. */
export function useDrag(): Drag {
  return useContext(DragContext);
}

export interface DragAreaProps {
  readonly enabled: boolean;
  readonly overlay: (dragged: Dragged) => ReactNode;
  readonly onDrop: (dragged: Dragged, landing: Landing) => void;
  /** Says one sentence: lifted, over, dropped nowhere. */
  readonly onSay: (what: 'lifted' | 'over' | 'cancelled', dragged: Dragged, landing: Landing | null) => void;
  /** How to move a card with the keyboard. */
  readonly help: string;
  readonly children: ReactNode;
}

/** The place that floats in the corner of the wall while a card is in the hand. */
export const NEW_GROUP = 'new';

/** A press shorter than this scrolls or opens; the wall must scroll under a finger. */
const LONG_PRESS_MS = 250;
const SILENT: Announcements = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};
const KEYS = {
  start: [KeyboardCode.Space],
  cancel: [KeyboardCode.Esc],
  end: [KeyboardCode.Space, KeyboardCode.Enter],
};

export function DragArea({ enabled, overlay, onDrop, onSay, help, children }: DragAreaProps) {
  const [drag, setDrag] = useState<Drag>({ dragged: null, landing: null });
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: LONG_PRESS_MS, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: toNextSpot, keyboardCodes: KEYS }),
  );
  const update = (event: DragMoveEvent) => {
    const dragged = drag.dragged;
    if (dragged === null) return;
    const landing = landingOf(dragged, event);
    if (sameLanding(drag.landing, landing)) return;
    setDrag({ dragged, landing });
    onSay('over', dragged, landing);
  };
  if (!enabled) return children;
  return (
    <DndContext
      sensors={sensors}
      // The place for a new group lies at the edge: the wall must not run away under a hand that aims at it.
      autoScroll={drag.landing?.on !== 'new'}
      collisionDetection={collide}
      measuring={{ droppable: { strategy: MeasuringStrategy.Always } }}
      accessibility={{ announcements: SILENT, screenReaderInstructions: { draggable: help } }}
      onDragStart={({ active }) => {
        const dragged = active.data.current as Dragged;
        setDrag({ dragged, landing: null });
        onSay('lifted', dragged, null);
      }}
      onDragMove={update}
      onDragOver={update}
      onDragEnd={(event) => {
        const dragged = drag.dragged;
        const landing = dragged === null ? null : landingOf(dragged, event);
        setDrag({ dragged: null, landing: null });
        if (dragged === null) return;
        if (landing === null) onSay('cancelled', dragged, null);
        else onDrop(dragged, landing);
      }}
      onDragCancel={() => {
        if (drag.dragged !== null) onSay('cancelled', drag.dragged, null);
        setDrag({ dragged: null, landing: null });
      }}
    >
      <DragContext value={drag}>
        {children}
        <DragOverlay dropAnimation={null}>{drag.dragged === null ? null : overlay(drag.dragged)}</DragOverlay>
      </DragContext>
    </DndContext>
  );
}

export interface DragHandle {
  /** The thing that is dragged. */
  readonly setThing: (element: HTMLElement | null) => void;
  /** On the thing itself: mouse and touch. */
  readonly pointer: Pick<HTMLAttributes<HTMLElement>, 'onMouseDown' | 'onTouchStart'>;
  readonly setButton: (element: HTMLElement | null) => void;
  /** On its button: the space bar lifts it. */
  readonly key: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly 'aria-describedby': string;
    readonly 'aria-roledescription': string;
  };
  readonly dragging: boolean;
}

export function useDragHandle(dragged: Dragged, enabled: boolean, roleDescription: string): DragHandle {
  const id = dragged.card === null ? `sheet:${dragged.group}` : `card:${dragged.card}`;
  const { setNodeRef, setActivatorNodeRef, listeners, attributes, isDragging } = useDraggable({
    id,
    data: dragged,
    disabled: !enabled,
  });
  return {
    setThing: setNodeRef,
    setButton: setActivatorNodeRef,
    pointer: {
      onMouseDown: (event: MouseEvent<HTMLElement>) => void listeners?.['onMouseDown']?.(event),
      onTouchStart: (event: TouchEvent<HTMLElement>) => void listeners?.['onTouchStart']?.(event),
    },
    key: {
      onKeyDown: (event) => void listeners?.['onKeyDown']?.(event),
      'aria-describedby': attributes['aria-describedby'],
      'aria-roledescription': roleDescription,
    },
    dragging: isDragging,
  };
}

/** A place where something may land; `id` is unique on the wall. */
export function useSpot(id: string, spot: Spot, enabled = true): (element: HTMLElement | null) => void {
  return useDroppable({ id, data: useMemo(() => ({ spot }), [spot]), disabled: !enabled }).setNodeRef;
}

/** A large ground under other places: the pointer falls on it, the keyboard has nothing to aim at. */
function isArea(id: string | number): boolean {
  return String(id).startsWith('area:');
}

/** What floats above the wall first, then rows before the areas they lie in: the lane is under its cards too. */
const collide: CollisionDetection = (args) => {
  if (args.pointerCoordinates === null) {
    const droppableContainers = args.droppableContainers.filter(({ id }) => !isArea(id));
    return closestCenter({ ...args, droppableContainers });
  }
  const hits = pointerWithin(args);
  const first =
    hits.find((hit) => hit.id === NEW_GROUP) ?? hits.find((hit) => String(hit.id).startsWith('row:'));
  return first === undefined ? hits.slice(0, 1) : [first];
};

function landingOf(
  dragged: Dragged,
  { active, over }: Pick<DragMoveEvent, 'active' | 'over'>,
): Landing | null {
  const spot = (over?.data.current as { spot: Spot } | undefined)?.spot;
  if (spot === undefined || over === null) return null;
  if (spot.on === 'lane') return dragged.card !== null && dragged.formed ? { on: 'lane' } : null;
  if (spot.on === 'new') return dragged.card === null ? null : { on: 'new' };
  // A card of a sheet over the lane leaves its sheet, whatever lies there; a loose one over another makes a group of both.
  if (!spot.formed && dragged.card !== null && dragged.formed) return { on: 'lane' };
  if (dragged.card === null) {
    return spot.group === dragged.group
      ? null
      : { on: 'group', group: spot.group, title: spot.title, before: null, place: 0 };
  }
  if (spot.card === dragged.card) return null;
  if (!spot.formed && spot.group !== dragged.group) {
    return { on: 'group', group: spot.group, title: spot.title, before: null, place: 2 };
  }
  const middle = over.rect.top + over.rect.height / 2;
  const held = active.rect.current.translated;
  const lower = held !== null && held.top + held.height / 2 > middle + 1;
  const after = spot.card !== null && lower;
  return {
    on: 'group',
    group: spot.group,
    title: spot.title,
    before: spot.card === null || after ? spot.next : spot.card,
    place: after ? spot.place + 1 : spot.place,
  };
}

function sameLanding(a: Landing | null, b: Landing | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.on !== 'group' || b.on !== 'group') return a.on === b.on;
  return a.group === b.group && a.before === b.before;
}

/** The arrow keys go to the nearest place in that direction; sideways a little aslant is allowed. */
const toNextSpot: KeyboardCoordinateGetter = (event, { context }) => {
  const { collisionRect, droppableRects, droppableContainers, over } = context;
  const way = DIRECTIONS[event.code];
  if (way === undefined || collisionRect === null) return undefined;
  event.preventDefault();
  const from = centre(over === null ? collisionRect : (droppableRects.get(over.id) ?? collisionRect));
  let best: { readonly distance: number; readonly left: number; readonly top: number } | null = null;
  for (const container of droppableContainers.getEnabled()) {
    const rect = droppableRects.get(container.id);
    if (rect === undefined || rect.height === 0 || container.id === over?.id || isArea(container.id))
      continue;
    const to = centre(rect);
    const along = (to.x - from.x) * way.x + (to.y - from.y) * way.y;
    const aside = Math.abs((to.x - from.x) * way.y) + Math.abs((to.y - from.y) * way.x);
    if (along < 8 || (way.x === 0 && aside > 60)) continue;
    const distance = along + aside * 2;
    if (best === null || distance < best.distance) {
      best = { distance, left: to.x - collisionRect.width / 2, top: to.y - collisionRect.height / 2 };
    }
  }
  return best === null ? undefined : { x: best.left, y: best.top };
};

const DIRECTIONS: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
};

function centre(rect: { left: number; top: number; width: number; height: number }): {
  x: number;
  y: number;
} {
  return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
}
