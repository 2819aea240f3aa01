/**
 * A pad on one device [W6]: the text that several type at once, its copy on this device, who else is there. What was typed here
 * and not stored goes on when the pad has to be taken afresh: into the new text, or, where nobody may write any more, to
 * `adrift` and `onLost` [P2]. Loaded with the editor.
 */
import * as Y from 'yjs';

import type { OwnerId, PadId } from '@mufakat/shared/cards/card.ts';
import { LIMITS } from '@mufakat/shared/cards/limits.ts';
import { padTextOf } from '@mufakat/shared/cards/pad.ts';
import { spliceOf, writeText } from '@mufakat/shared/cards/text.ts';
import { CLOSE, MESSAGE_AWARENESS } from '@mufakat/shared/protocol/close-codes.ts';

import { answerCompare } from './answer-compare.ts';
import { padOriginKey } from './opened-circles.ts';
import { isUnsaved, padCopies, type PadOrigin } from './pad-words.ts';
import { makeListeners } from './listeners.ts';
import { type CopyInfo, listCopies, type LocalCopy, openCopy, readCopy, removeCopy } from './local-copy.ts';
import { openPaperConnection, type PaperConnection } from './paper-connection.ts';
import { makeCompany, type SeenPeer } from './pad-company.ts';
import { makePaperLine } from './paper-line.ts';
import { randomId } from './random-id.ts';
import { countSavedFrames, type SavedFrames } from './saved-frames.ts';
import type { GuestPaper, Listen, PaperGiven } from './workshop.ts';

export interface PadView {
  /** The server's words have come once. */
  readonly loaded: boolean;
  readonly text: string;
  /** The others who have it open. */
  readonly peers: readonly SeenPeer[];
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
  /** Where the caret stands, for the others; `null` where it is elsewhere. */
  stands(caret: number | null): void;
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
  const waiters: (() => void)[] = [];
  const leaving: (() => void)[] = [];
  let view: PadView | null = null;
  const line = makePaperLine(parts, dial);
  const company = makeCompany(parts, line.send);

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
    let said = textIn(doc);
    doc.on('update', (update: Uint8Array) => {
      own.ticket = copy.append(update);
    });
    // After the provider has sent its frames.
    doc.on('afterAllTransactions', (_doc, transactions) => {
      const isOwn = transactions.some(({ local, changed: types }) => local && types.size > 0);
      if (isOwn) {
        own.frames.changed([ALL]);
        if (!own.isAhead) copy.describe({ unsaved: [ALL] });
        own.isAhead = true;
      }
      const says = textIn(doc);
      if (own === held && says !== said) company.follow(said, says, isOwn);
      said = says;
      if (own === held) changed();
    });
    return own;
  }

  function dial(): PaperConnection | null {
    if (isClosed || over || held === null) return null;
    const own = held;
    company.alone();
    return openPaperConnection(parts, { workshop, seat, paper: 'pad', pad, epoch: generation }, own.doc, {
      opened() {
        own.frames.opened();
        changed();
      },
      left: (data) => own.frames.left(data),
      saved: (count) => savedUpTo(own, count),
      messages: {
        ...answerCompare(own.doc, textIn, () => own === held && own.frames.unsaved()?.length === 0),
        [MESSAGE_AWARENESS](decoder) {
          company.hear(decoder);
          changed();
        },
      },
      synced() {
        line.worked();
        loaded = true;
        bring(own);
        company.again();
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

  /** Puts what was not stored into the words there are; nothing of theirs is taken away for it. */
  function bring(own: Held): void {
    for (const words of carried.splice(0)) {
      const there = textIn(own.doc);
      const { at, inserted } = spliceOf(there, words);
      if (company.mayWrite() && there.length + inserted.length <= LIMITS.padText)
        padTextOf(own.doc).insert(at, inserted);
      else adrift += inserted;
    }
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
    company.alone();
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
    company.alone();
    startAfresh();
    changed();
    line.connect();
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
      peers: company.others(),
      writes: !over && company.mayWrite(),
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
      if (held === null || over || !company.mayWrite()) return;
      writeText(padTextOf(held.doc), text.slice(0, LIMITS.padText), caret);
      company.typed(caret);
    },
    stands(caret) {
      if (!over) company.stands(caret);
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
      company.alone();
      changed();
    },
    wake: line.wake,
    flush: async () => held?.copy.kept(),
    close() {
      isClosed = true;
      company.stop();
      line.offline();
      held?.copy.stop();
    },
  };
}

function textIn(doc: Y.Doc): string {
  return padTextOf(doc).toJSON();
}
