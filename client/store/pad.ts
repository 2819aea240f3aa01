/**
 * A pad on one device [W6]: the text that several type at once, its copy on this device, who else is there. What was typed here
 * and not stored goes on when the pad has to be taken afresh: into the new text, or, where nobody may write any more, to
 * `adrift` and `onLost` [P2]. Loaded with the editor.
 */
import { createDecoder, type Decoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding';
import * as Y from 'yjs';

import type { OwnerId, PadId } from '@mufakat/shared/cards/card.ts';
import { LIMITS } from '@mufakat/shared/cards/limits.ts';
import { padTextOf } from '@mufakat/shared/cards/pad.ts';
import { spliceOf, writeText } from '@mufakat/shared/cards/text.ts';
import type { PadPeer } from '@mufakat/shared/protocol/awareness.ts';
import { CLOSE, MESSAGE_AWARENESS } from '@mufakat/shared/protocol/close-codes.ts';

import { isUnsaved, padCopies, padOriginKey, type PadOrigin } from './left-pads.ts';
import { makeListeners } from './listeners.ts';
import { type CopyInfo, listCopies, type LocalCopy, openCopy, readCopy, removeCopy } from './local-copy.ts';
import { openPaperConnection, type PaperConnection } from './paper-connection.ts';
import { makePaperLine } from './paper-line.ts';
import { randomId } from './random-id.ts';
import type { TimerHandle } from './parts.ts';
import { countSavedFrames, type SavedFrames } from './saved-frames.ts';
import type { GuestPaper, Listen, PaperGiven } from './workshop.ts';

export interface PadView {
  /** The server's words have come once. */
  readonly loaded: boolean;
  readonly text: string;
  /** The others who have it open. */
  readonly peers: readonly PadPeer[];
  /** The room lets this device write; the thirteenth reads. */
  readonly writes: boolean;
  /** `device-unsaved` with `failing`: the device keeps nothing. */
  readonly mark: 'device-unsaved' | 'device' | 'stored';
  readonly failing: boolean;
  /** Nobody works in it any more, or this device could not be understood twice. */
  readonly over: boolean;
  /** Words of this device that have no place in it. */
  readonly adrift: string;
}

export interface Pad extends GuestPaper {
  /** The same object until something changes. */
  view(): PadView;
  readonly onChange: Listen;
  /** `caret` is where it stands after the change. */
  write(text: string, caret: number): void;
  /** The room is at another one. */
  setGeneration(generation: number): void;
  /** Resolves once all that was typed here is stored; never, while there is no connection. */
  stored(): Promise<void>;
  /** Nobody looks at it any more: `close` comes when what was typed is stored, or has gone elsewhere. */
  leave(close: () => void): void;
}

export interface PadOptions extends PaperGiven {
  readonly pad: PadId;
  readonly generation: number;
  /** What its words are of, for a device that is closed before they are stored. */
  readonly origin: PadOrigin | null;
  /** Words that can go nowhere: the circle is over, or we are not in it. False if nobody takes them. */
  readonly onLost: (words: string) => boolean;
}

/** All of it is one thing to the count of frames. */
const ALL = 't';
const TYPING_MS = 2500;

interface Held {
  readonly doc: Y.Doc;
  readonly copy: LocalCopy;
  readonly frames: SavedFrames;
  ticket: number;
  /** Something was typed here that was never heard to be stored. */
  isAhead: boolean;
}

export function openPad(options: PadOptions): Pad {
  const { parts, workshop, seat, pad, generation: given, origin, onLost } = options;
  const listeners = makeListeners();
  const copies = {
    storage: parts.storage,
    timers: parts.timers,
    prefix: padCopies(workshop, seat, pad),
    page: randomId(parts.randomBytes),
    onChange: changed,
  };
  let generation = given;
  let held: Held | null = null;
  /** What this device has beyond the text that comes next. */
  const carried: string[] = [];
  let outlived: CopyInfo[] = [];
  let isClosed = false;
  let loaded = false;
  let over = false;
  let refusedOnce = false;
  let adrift = '';
  let peers = new Map<number, PadPeer>();
  const waiters: (() => void)[] = [];
  const leaving: (() => void)[] = [];
  let view: PadView | null = null;
  /** Rings when nobody types here any more. */
  let typing: TimerHandle = null;
  const line = makePaperLine(parts, dial);

  void load();

  async function load(): Promise<void> {
    if (origin !== null)
      void parts.storage
        .write({ put: [{ key: padOriginKey(workshop, seat, pad), value: origin }] })
        .catch(() => undefined);
    const infos = await listCopies(copies).catch((): CopyInfo[] => []);
    if (isClosed) return;
    let own: CopyInfo | null = null;
    for (const info of infos) {
      const { updates } = await readCopy(copies, info.id).catch(() => ({ updates: [] }));
      if (info.state !== 'carried' && info.epoch === generation && own === null) {
        own = info;
        held = hold(docOf(updates), openCopy(copies, { info, exists: true }));
        held.isAhead = isUnsaved(info);
        continue;
      }
      outlived.push(info);
      if (isUnsaved(info)) carried.push(textIn(docOf(updates)));
    }
    held ??= fresh();
    changed();
    line.connect();
  }

  function docOf(updates: readonly Uint8Array[]): Y.Doc {
    const doc = new Y.Doc();
    // Made per page load, never stored [G8].
    doc.clientID = parts.randomBytes(4).reduce((id, byte) => id * 256 + byte, 0);
    padTextOf(doc);
    for (const update of updates) {
      try {
        Y.applyUpdate(doc, update);
      } catch {
        // A row the device damaged; the sync brings what the server has of it.
      }
    }
    return doc;
  }

  function fresh(): Held {
    const info: CopyInfo = {
      id: randomId(parts.randomBytes),
      owner: pad as unknown as OwnerId,
      epoch: generation,
      state: 'current',
      madeAt: parts.clock(),
      unsaved: [],
    };
    return hold(docOf([]), openCopy(copies, { info, exists: false }));
  }

  function hold(doc: Y.Doc, copy: LocalCopy): Held {
    const own: Held = { doc, copy, frames: countSavedFrames(), ticket: 0, isAhead: false };
    doc.on('update', (update: Uint8Array) => {
      own.ticket = copy.append(update);
    });
    // After the provider has sent its frames.
    doc.on('afterAllTransactions', (_doc, transactions) => {
      if (transactions.some(({ local, changed: types }) => local && types.size > 0)) {
        own.frames.changed([ALL]);
        if (!own.isAhead) copy.describe({ unsaved: [ALL] });
        own.isAhead = true;
      }
      if (own === held) changed();
    });
    return own;
  }

  function dial(): PaperConnection | null {
    if (isClosed || over || held === null) return null;
    const own = held;
    peers = new Map();
    return openPaperConnection(parts, { workshop, seat, paper: 'pad', pad, epoch: generation }, own.doc, {
      opened() {
        own.frames.opened();
        changed();
      },
      left: (data) => own.frames.left(data),
      saved: (count) => savedUpTo(own, count),
      reads: () => (own === held && own.frames.unsaved()?.length === 0 ? textIn(own.doc) : null),
      messages: { [MESSAGE_AWARENESS]: hearPeers },
      synced() {
        line.worked();
        loaded = true;
        bring(own);
        changed();
      },
      closed,
    });
  }

  function savedUpTo(own: Held, count: number): void {
    own.frames.saved(count);
    if (own.frames.unsaved()?.length === 0) {
      refusedOnce = false;
      if (own.isAhead) own.copy.describe({ unsaved: [] });
      own.isAhead = false;
      dropOutlived(own);
      for (const done of waiters.splice(0)) done();
      for (const close of leaving.splice(0)) close();
    }
    changed();
  }

  /** Old copies go only when what was carried from them is stored, and kept here too. */
  function dropOutlived(own: Held): void {
    if (carried.length > 0) return;
    const gone = outlived;
    outlived = [];
    if (gone.length === 0) return;
    void own.copy.kept().then(async () => {
      for (const { id } of gone) await removeCopy(copies, id).catch(() => undefined);
    });
  }

  function hearPeers(decoder: Decoder): void {
    // As y-protocols' awareness lays it down; the room says nothing else [G9].
    const said = createDecoder(readVarUint8Array(decoder));
    for (let left = readVarUint(said); left > 0; left--) {
      const client = readVarUint(said);
      readVarUint(said);
      const peer = JSON.parse(readVarString(said)) as PadPeer | null;
      if (peer === null) peers.delete(client);
      else peers.set(client, peer);
    }
    changed();
  }

  /** Puts what was not stored into the words there are; nothing of theirs is taken away for it. */
  function bring(own: Held): void {
    for (const words of carried.splice(0)) {
      const there = textIn(own.doc);
      const { at, inserted } = spliceOf(there, words);
      if (mayWrite() && there.length + inserted.length <= LIMITS.padText)
        padTextOf(own.doc).insert(at, inserted);
      else adrift += inserted;
    }
  }

  function mayWrite(): boolean {
    for (const { you, writes } of peers.values()) if (you) return writes;
    // What a reader writes before it hears so comes back to it.
    return true;
  }

  /** A new document; what this one has beyond the server comes along. */
  function startAfresh(): void {
    if (held === null) return;
    if (held.isAhead || held.frames.unsaved()?.length !== 0) carried.push(textIn(held.doc));
    const old = held;
    held = fresh();
    old.copy.stop();
    old.doc.destroy();
    outlived.push(old.copy.info());
    loaded = false;
  }

  function closed(code: number, reason: string): void {
    line.ended();
    peers = new Map();
    switch (code) {
      case CLOSE.otherEpoch:
        if (/^\d{1,10}$/.test(reason) && Number(reason) !== generation) {
          setGeneration(Number(reason));
          return;
        }
        break;
      case CLOSE.tooBig:
      case CLOSE.malformed:
      case 1009:
        startAfresh();
        if (refusedOnce) finish();
        refusedOnce = true;
        break;
      case CLOSE.noRight:
        startAfresh();
        // Who may only read takes it again and reads.
        if (reason !== 'no-right') finish();
        break;
      case CLOSE.noSession:
        return;
      default:
        break;
    }
    changed();
    if (!over) line.again();
  }

  function finish(): void {
    over = true;
    const words = carried.splice(0).join('\n').trim();
    if (words !== '' && !onLost(words)) adrift = words;
    for (const close of leaving.splice(0)) close();
  }

  function setGeneration(next: number): void {
    if (next === generation || over) return;
    generation = next;
    line.hangUp();
    peers = new Map();
    startAfresh();
    changed();
    line.connect();
  }

  /** "Sedang mengetik", from the first key until a while after the last [G9]. */
  function tell(): void {
    if (typing === null) line.send(presence(true));
    else parts.timers.clear(typing);
    typing = parts.timers.set(() => {
      typing = null;
      line.send(presence(false));
    }, TYPING_MS);
  }

  function changed(): void {
    view = null;
    listeners.tell();
  }

  function look(): PadView {
    const isStored = held !== null && held.frames.isSaved(ALL);
    const isKept = held !== null && held.ticket <= held.copy.keptTo();
    return {
      loaded: loaded || (held !== null && textIn(held.doc) !== ''),
      text: held === null ? '' : textIn(held.doc),
      peers: [...peers.values()].filter(({ you }) => !you),
      writes: !over && mayWrite(),
      mark: isStored ? 'stored' : isKept ? 'device' : 'device-unsaved',
      failing: held?.copy.failing() ?? false,
      over,
      adrift,
    };
  }

  return {
    view: () => (view ??= look()),
    onChange: listeners.listen,
    write(text, caret) {
      if (held === null || over || !mayWrite()) return;
      writeText(padTextOf(held.doc), text.slice(0, LIMITS.padText), caret);
      tell();
    },
    setGeneration,
    stored() {
      if (held?.frames.isSaved(ALL) === true) return Promise.resolve();
      return new Promise((done) => waiters.push(done));
    },
    leave(close) {
      if (over || (held?.isAhead !== true && carried.length === 0)) close();
      else leaving.push(close);
    },
    online: line.online,
    offline() {
      line.offline();
      peers = new Map();
      changed();
    },
    wake: line.wake,
    flush: async () => held?.copy.kept(),
    close() {
      isClosed = true;
      if (typing !== null) parts.timers.clear(typing);
      line.offline();
      held?.copy.stop();
    },
  };
}

function textIn(doc: Y.Doc): string {
  return padTextOf(doc).toJSON();
}

/** An awareness message about oneself; the room gives the number that counts. */
function presence(typing: boolean): Uint8Array<ArrayBuffer> {
  const state = new TextEncoder().encode(`{"typing":${typing}}`);
  return Uint8Array.of(MESSAGE_AWARENESS, state.length + 4, 1, 0, 1, state.length, ...state);
}
