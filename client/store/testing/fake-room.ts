/** Sections of a view, small, for tests of the store: one method with two kinds, one person with a drawer. */
import type { CardKind, PersonId, SeatId, StepId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import type { Head, ViewMessage } from '@mufakat/shared/protocol/wire.ts';
import type { MeSection, RoomSection, View } from '@mufakat/shared/workshop/view.ts';

export const WORKSHOP = 'w' as WorkshopId;
export const STEP = 'isu' as StepId;

const label = (text: string) => ({ id: text, en: text });

export const KIND: CardKind = {
  id: 'issue',
  name: label('Isu'),
  shape: 'box',
  colour: 'isu',
  icon: 'flag',
  fields: [
    { id: 'title', name: label('Judul'), required: true, kind: 'text', max: 80 },
    { id: 'why', name: label('Alasan'), required: false, kind: 'longText', max: 500 },
    { id: 'cost', name: label('Biaya'), required: false, kind: 'money' },
  ],
};

export function aMe(change: Partial<MeSection> = {}): MeSection {
  return {
    person: 'ani' as PersonId,
    role: 'participant',
    name: 'Ani',
    constituency: 'masyarakat',
    institution: '',
    position: '',
    gender: null,
    actor: null,
    delegateOf: null,
    status: 'here',
    awaited: false,
    erasure: null,
    hand: false,
    done: false,
    drawer: { owner: 'ani' as PersonId, epoch: 1 },
    circle: null,
    cards: [],
    ratified: false,
    ballots: [],
    writesFor: [],
    undo: null,
    ...change,
  };
}

/** A log of this length; `of` is which one, where there are several. */
export function aHead(n: number, epoch: number, of = 'A'): Head {
  return { epoch, n, hash: `${of}${n}`.padEnd(20, '0') };
}

/** Only what the store looks at. */
export function aRoom(change: Partial<RoomSection> = {}): RoomSection {
  return { workshop: WORKSHOP, boardEpoch: 1, closing: null, current: STEP, ...change } as RoomSection;
}

export function aViewMessage(sections: Partial<View>, n = 1, now = 0): ViewMessage {
  const versions = Object.entries(sections).map(([name, data]) => [name, { v: n, data }]);
  return { n, now, sections: Object.fromEntries(versions) as ViewMessage['sections'] };
}

/** Only what the store looks at. */
export const METHOD = { cardKinds: [KIND], steps: [] } as unknown as View['method'];

export const seatOf = (name: string) => name as SeatId;
