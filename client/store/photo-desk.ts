/**
 * Photos on their way from this device to the server. Each is kept here first, then given over HTTP, one at a time and again
 * until it is stored; only then does its card name it, so no card ever names a picture that is not there. A photo the server
 * will not have stays here with the reason until its author takes it away.
 */
import type { CardId, PictureRef, SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';

import type { Problem } from './api.ts';
import type { Parts, TimerHandle } from './parts.ts';
import type { WaitingPhoto } from './workshop.ts';

export interface PhotoDesk {
  of(card: CardId): readonly WaitingPhoto[];
  attach(card: CardId, field: string, jpeg: Uint8Array<ArrayBuffer>): void;
  detach(card: CardId, field: string): void;
  online(): void;
  offline(): void;
  close(): void;
}

export interface PhotoDeskOptions {
  readonly parts: Parts;
  readonly workshop: WorkshopId;
  readonly seat: SeatId;
  readonly onChange: () => void;
  /** Writes the photo into its card; resolves when that is kept on this device, `false` if it cannot be done yet. */
  readonly onStored: (card: CardId, field: string, photo: PictureRef) => Promise<boolean>;
}

const TRY_AGAIN_MS = 5000;
const NONE: readonly WaitingPhoto[] = [];

export function makePhotoDesk({ parts, workshop, seat, onChange, onStored }: PhotoDeskOptions): PhotoDesk {
  const prefix = `photo/${workshop}/${seat}/`;
  const waiting = new Map<CardId, readonly WaitingPhoto[]>();
  let isOnline = false;
  let isClosed = false;
  let isGiving = false;
  let retry: TimerHandle = null;

  void recall();

  async function recall(): Promise<void> {
    // What cannot be read now is still there when the page is opened the next time.
    const rows = await parts.storage.read(prefix).catch(() => []);
    for (const { key, value } of rows) {
      const [card, field] = key.slice(prefix.length).split('/');
      if (card === undefined || field === undefined || !(value instanceof Uint8Array)) continue;
      // Chosen anew while this was read.
      if (of(card as CardId).some((photo) => photo.field === field)) continue;
      put(card as CardId, { field, jpeg: value.slice(), state: 'kept', why: null });
    }
    if (rows.length > 0) onChange();
    void giveAll();
  }

  const stopListening = parts.storage.onLost(() => {
    for (const [card, photos] of waiting) {
      for (const photo of photos) {
        if (photo.state === 'refused') continue;
        change(card, photo, { state: 'keeping' });
        void keep(card, { ...photo, state: 'keeping' });
      }
    }
  });

  function of(card: CardId): readonly WaitingPhoto[] {
    return waiting.get(card) ?? NONE;
  }

  function put(card: CardId, photo: WaitingPhoto): void {
    waiting.set(card, [...of(card).filter(({ field }) => field !== photo.field), photo]);
  }

  /** Changes a photo if it is still the one that waits. */
  function change(card: CardId, photo: WaitingPhoto, to: Partial<WaitingPhoto> | null): void {
    if (!of(card).some((each) => each.jpeg === photo.jpeg)) return;
    const others = of(card).filter(({ field }) => field !== photo.field);
    const all = to === null ? others : [...others, { ...photo, ...to }];
    if (all.length === 0) waiting.delete(card);
    else waiting.set(card, all);
    onChange();
  }

  async function keep(card: CardId, photo: WaitingPhoto): Promise<void> {
    const row = { key: `${prefix}${card}/${photo.field}`, value: photo.jpeg };
    try {
      await parts.storage.write({ put: [row] });
    } catch {
      // Given from memory then; the mark says that it is not kept yet.
      void giveAll();
      return;
    }
    change(card, photo, { state: 'kept' });
    void giveAll();
  }

  function forget(card: CardId, field: string): void {
    // A row that stays behind is given again, which changes nothing.
    parts.storage.write({ remove: [`${prefix}${card}/${field}`] }).catch(() => undefined);
  }

  async function giveAll(): Promise<void> {
    if (isGiving || !isOnline || isClosed) return;
    isGiving = true;
    parts.timers.clear(retry);
    for (let next = first(); next !== null && isOnline && !isClosed; next = first()) {
      const ms = await give(next.card, next.photo);
      if (ms === null) continue;
      if (!isClosed) retry = parts.timers.set(() => void giveAll(), ms);
      break;
    }
    isGiving = false;
  }

  function first(): { readonly card: CardId; readonly photo: WaitingPhoto } | null {
    for (const [card, photos] of waiting) {
      const photo = photos.find(({ state }) => state !== 'refused');
      if (photo !== undefined) return { card, photo };
    }
    return null;
  }

  /** `null` when it is settled, else how long to wait before the next try. */
  async function give(card: CardId, photo: WaitingPhoto): Promise<number | null> {
    const answer = await parts.givePicture(workshop, seat, 'photo', photo.jpeg);
    if (!answer.ok) {
      const why = finalOf(answer.problem);
      if (why === null) return waitOf(answer.problem);
      change(card, photo, { state: 'refused', why });
      return null;
    }
    // Taken away or chosen anew meanwhile.
    if (!of(card).some(({ jpeg }) => jpeg === photo.jpeg)) return null;
    if (!(await onStored(card, photo.field, answer.value))) return TRY_AGAIN_MS;
    change(card, photo, null);
    if (of(card).every(({ field }) => field !== photo.field)) forget(card, photo.field);
    return null;
  }

  return {
    of,
    attach(card, field, jpeg) {
      const photo: WaitingPhoto = { field, jpeg, state: 'keeping', why: null };
      put(card, photo);
      onChange();
      void keep(card, photo);
    },
    detach(card, field) {
      const photo = of(card).find((each) => each.field === field);
      if (photo === undefined) return;
      change(card, photo, null);
      forget(card, field);
    },
    online() {
      isOnline = true;
      void giveAll();
    },
    offline() {
      isOnline = false;
    },
    close() {
      isClosed = true;
      stopListening();
      parts.timers.clear(retry);
    },
  };
}

/** Why the server will never have it; `null` if it is worth another try. */
function finalOf(problem: Problem): string | null {
  if (problem.kind === 'unreachable' || problem.status >= 500) return null;
  return problem.status === 401 || problem.status === 429 ? null : problem.error;
}

function waitOf(problem: Problem): number {
  const ms = problem.kind === 'refused' ? problem.detail?.ms : undefined;
  return typeof ms === 'number' ? Math.max(ms, TRY_AGAIN_MS) : TRY_AGAIN_MS;
}
