/**
 * `npm run faults [name …]`: takes one rule out of a temporary copy of the tree, runs the tests named for it there, and expects
 * them red. A rule whose absence no test notices is not tested. The list is explained in `tests/faults.md`; production code
 * carries no switch for any of this.
 */

import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

interface Fault {
  readonly name: string;
  /** What the rule no longer does. */
  readonly off: string;
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly from: string;
  readonly to: string;
  readonly test: { readonly file: string; readonly name: string };
}

export const FAULTS: readonly Fault[] = [
  {
    name: 'W4-load',
    off: 'a loading room does not publish what its drawers hold',
    file: 'server/room/running.ts',
    from: "this.#guard('publish', () => this.#publishing.all('everything'));",
    to: "this.#guard('publish', () => undefined);",
    test: { file: 'tests/wire/kill.test.ts', name: '[W4] between the commit of a drawer and its publishing' },
  },
  {
    name: 'W4-leave',
    off: 'a step stops collecting without publishing what still rests',
    file: 'server/room/running.ts',
    from: 'this.#publishing.all((step) => isCollecting(this.#state, step));',
    to: '',
    test: { file: 'tests/room/papers.test.ts', name: '[W4, C5] publishes what rests in the same batch' },
  },
  {
    name: 'L4',
    off: 'answers, views and frames leave before the commit that covers them',
    file: 'server/room/commit.ts',
    from: 'covers.out.push(out);',
    to: 'this.#say(out);',
    test: { file: 'tests/room/commit.test.ts', name: '[L4] holds back saved, board, views and answers' },
  },
  {
    name: 'L4-disk',
    off: 'the store says "committed" before it is on the disk',
    file: 'server/room/commit.ts',
    from: 'const { drawerRows, head } = await this.#store.commit(batch);',
    to: 'void this.#store.commit(batch); const drawerRows: number[] = []; const head = null;',
    test: { file: 'tests/room/commit.test.ts', name: '[L4] answers not-saved, shows nothing of it' },
  },
  {
    name: 'row-4',
    off: 'what is stored reaches the disk half a second after it was acknowledged',
    file: 'server/storage/sqlite.ts',
    from:
      'const { drawerRows, heads } = ' +
      'await this.#thread.store(flatten(group.map(({ batch }) => batch)));',
    to:
      'setTimeout(() => void this.#thread.store(flatten(group.map(({ batch }) => batch))), 500);' +
      ' const drawerRows = [], heads = [];',
    test: { file: 'tests/torture/kills.test.ts', name: 'nothing said to be saved is lost or doubled' },
  },
  {
    name: 'L4-wait',
    off: 'what the disk refused is not tried again by the phone',
    file: 'client/store/outbox.ts',
    from: "const TRY_AGAIN: readonly RefusalCode[] = ['rate', 'busy', 'not-saved', 'read-only'];",
    to: "const TRY_AGAIN: readonly RefusalCode[] = ['rate', 'busy'];",
    test: { file: 'tests/torture/disk-trouble.test.ts', name: 'nothing counts before it is stored' },
  },
  {
    name: 'L4-resume',
    off: 'a room that the disk refused once stays read-only',
    file: 'server/room/room.ts',
    from: "if (this.#mode.is !== 'read-only') return;\n    this.#mode = { is: 'open' };",
    to: 'if (log !== null) return;',
    test: { file: 'tests/torture/disk-trouble.test.ts', name: 'nothing counts before it is stored' },
  },
  {
    name: 'L4-start',
    off: 'a room whose disk refuses at the start does not open',
    file: 'server/room/room.ts',
    from: '.catch((refused: unknown) => ({ refused }));',
    to: ';',
    test: { file: 'tests/torture/disk-trouble.test.ts', name: 'a server started where' },
  },
  {
    name: 'C1-cookie',
    off: 'words in a seat whose cookie was cleared stay where nobody finds them',
    file: 'client/store/seat-rows.ts',
    from: 'if (own === null) return;',
    to: 'if (own === null || own !== null) return;',
    test: { file: 'tests/wire/left-words.test.ts', name: '[C1] cookies cleared' },
  },
  {
    name: 'C1-other',
    off: 'who joins on the phone of another person takes over what that one wrote',
    file: 'client/store/seat-rows.ts',
    from: 'const others = [...own, seat];',
    to: 'const others = [seat];',
    test: { file: 'tests/wire/left-words.test.ts', name: '[C1, E4] another person who joins' },
  },
  {
    name: 'E4-device',
    off: 'the phone of an erased person keeps what it has',
    file: 'client/store/store.ts',
    from: "if (connection.why === 'erased') forget();",
    to: '',
    test: { file: 'tests/wire/left-words.test.ts', name: '[E4] of an erased person' },
  },
  {
    name: 'L2',
    off: 'every letter typed in a card that was sent is an entry of its own',
    file: 'server/room/publishing.ts',
    from: 'if (after.ready && old?.ready === true) {',
    to: 'if (after.step.length === 0) {',
    test: { file: 'tests/room/log.test.ts', name: '[L2]' },
  },
  {
    name: 'S3-open',
    off: 'a bundle shows the words of every card with the entry of its author',
    file: 'shared/result/open-log.ts',
    from: "'step.reopened': 'whole',",
    to: "'step.reopened': 'whole', 'card.published': 'whole',",
    test: { file: 'tests/result/bundle.test.ts', name: '[S3] holds the result' },
  },
  {
    name: 'L10',
    off: 'two servers may have one data folder',
    file: 'server/storage/owner.ts',
    from: "lock.exec('begin exclusive');",
    to: '',
    test: { file: 'tests/wire/owner.test.ts', name: '[L10]' },
  },
  {
    name: 'G5-fold',
    off: 'a drawer near its quota is folded at every letter',
    file: 'server/room/drawers.ts',
    from: 'const UNFOLDED_SHARE = 1 / 32;',
    to: 'const UNFOLDED_SHARE = 0;',
    test: { file: 'tests/room/papers.test.ts', name: '[G5, W8] of a drawer near its quota' },
  },
  {
    name: 'row-6',
    off: 'the server does not ask a phone for what it wrote without a connection',
    file: 'server/room/paper-writer.ts',
    from: 'frames = [syncStep2(this.#doc.encode(stateVector)), syncStep1(this.#doc.stateVector())];',
    to: 'frames = [syncStep2(this.#doc.encode(stateVector))];',
    test: { file: 'tests/torture/flaky-hall.test.ts', name: 'all agree afterwards and no text is missing' },
  },
  {
    name: 'L9-file',
    off: 'what was erased stays in the free pages and the log of the database',
    file: 'server/storage/scrub.ts',
    from: 'await store.scrub();',
    to: '',
    test: { file: 'tests/torture/redaction.test.ts', name: 'row 13' },
  },
  {
    name: 'L9-copies',
    off: 'older copies of the database are kept after words were taken away',
    file: 'server/storage/scrub.ts',
    from: 'await copies?.renew();',
    to: '',
    test: { file: 'tests/torture/redaction.test.ts', name: 'row 13' },
  },
  {
    name: 'L9-device',
    off: 'a device that was away brings erased words back',
    file: 'server/room/drawer.ts',
    from: 'for (const card of this.#erased()) if (cards.has(card)) cards.delete(card);',
    to: 'void cards;',
    test: { file: 'tests/room/redaction.test.ts', name: '[L9] takes an erased card from no device' },
  },
  {
    name: 'L9-remains',
    off: 'words copied into other entries stay there',
    file: 'shared/workshop/redaction.ts',
    from: 'const swept = words.sweep(withoutCopies(state, entry, body, groups, words), false);',
    to: 'const swept = body;',
    test: { file: 'tests/result/redaction.test.ts', name: '[L9, E4] says nothing of a person any more' },
  },
  {
    name: 'L1-missing',
    off: 'a card without its words cannot be folded',
    file: 'shared/workshop/evolve/cards.ts',
    from: 'const fields = entry.body?.fields ?? erasedFields(state.method, facts.kind);',
    to: 'const { fields } = entry.body!;',
    test: { file: 'tests/result/redaction.test.ts', name: '[L1] folds, whichever bodies are missing' },
  },
  {
    name: 'L7',
    off: 'a log of the same length is taken for the same log',
    file: 'server/room/room.ts',
    from: 'return there === null || shortHead(there) !== lastHash;',
    to: 'return there === null;',
    test: { file: 'tests/wire/record.test.ts', name: '[C4, L7] show a log that went on from an older file' },
  },
  {
    name: 'row-14',
    off: 'a phone that keeps nothing is called safe',
    file: 'client/layouts/PhoneStrips.tsx',
    from: "const isKept = trouble !== 'storage';",
    to: 'const isKept = true;',
    test: { file: 'tests/e2e/torn.test.ts', name: 'a private window that keeps nothing says so' },
  },
  {
    name: 'C1-clear',
    off: 'what the person cleared from the browser is not written again',
    file: 'client/store/drawer.ts',
    from: 'held.copy.lost(Y.encodeStateAsUpdate(held.doc));',
    to: 'void 0;',
    test: { file: 'client/store/marks.test.ts', name: '[C1] keeps everything again' },
  },
  {
    name: 'C3-bytes',
    off: 'bytes of the server that cannot be read are passed over in silence',
    file: 'client/store/paper-connection.ts',
    from: "const unreadable = () => finish(CLOSE.malformed, 'unreadable');",
    to: 'const unreadable = () => undefined;',
    test: { file: 'client/store/marks.test.ts', name: '[C3] starts afresh when what the server says' },
  },
  {
    name: 'G8-kept',
    off: 'who wrote under which client id is forgotten at a restart',
    file: 'server/room/running.ts',
    from: 'const claims = claimsIn(loaded.drawers);',
    to: 'const claims = claimsIn([]);',
    test: { file: 'tests/room/circles.test.ts', name: '[G8] nobody takes another member’s client id either' },
  },
  {
    name: 'W6',
    off: 'what a pad says is written down only when somebody settles it',
    file: 'server/room/live-pad.ts',
    from: 'this.#mirroring ??= this.#parts.clock.after(MIRROR_MS, () => this.mirror());',
    to: 'this.#mirroring ??= this.#parts.clock.after(MIRROR_MS, () => undefined);',
    test: { file: 'tests/room/pads.test.ts', name: '[W6] is written down at least every 5 s' },
  },
  {
    name: 'W6-bytes',
    off: 'a pad whose bytes are gone comes back empty',
    file: 'server/room/pads.ts',
    from: "else if (text !== '') this.#layAgain(id, generation + 1, text);",
    to: "else if (text === '') this.#layAgain(id, generation + 1, text);",
    test: { file: 'tests/room/pads.test.ts', name: '[W1, W6] with every Yjs byte gone it says the same' },
  },
  {
    name: 'P2-pad',
    off: 'what was typed in a pad that is gone stays on the device without a screen',
    file: 'client/store/circle-drawer.ts',
    from: 'if (opened.length === 0) return;',
    to: 'if (opened.length >= 0) return;',
    test: { file: 'tests/wire/pads.test.ts', name: '[W6, P2, W5] typed without signal' },
  },
  {
    name: 'G7',
    off: 'the room never reads its own bytes of a pad again',
    file: 'server/room/agreement.ts',
    from: 'if (this.#reread() !== paper.reads) {',
    to: 'if (paper.reads !== paper.reads) {',
    test: {
      file: 'tests/room/pads.test.ts',
      name: '[W9, G7] the room notices that its own text would change',
    },
  },
  {
    name: 'G7-drawer',
    off: 'replicas of a drawer that a circle writes are never held against each other',
    file: 'server/room/drawers.ts',
    from: 'if (known !== undefined || this.#parts.shared(owner) === null) return known ?? null;',
    to: 'if (known === undefined) return null;',
    test: {
      file: 'tests/room/circles.test.ts',
      name: '[W9, G7] the room notices that its own cards would change',
    },
  },
  {
    name: 'G7-paused',
    off: 'who made replicas of it differ again and again goes on writing in the drawer of a circle',
    file: 'server/room/paper-rights.ts',
    from: 'members: circle.members.filter((member) => !circle.paused.includes(member)),',
    to: 'members: circle.members,',
    test: { file: 'tests/room/circles.test.ts', name: '[G7] at most once in 10 s' },
  },
  {
    name: 'P3-taken',
    off: 'a card under the id of another one is passed over in silence',
    file: 'shared/workshop/publish.ts',
    from: "if (card.ready) refuse('taken');",
    to: '',
    test: { file: 'tests/room/papers.test.ts', name: '[P3] two people who use the same id' },
  },
  {
    name: 'C2',
    off: 'the phone calls "Tersimpan" what has only been sent',
    file: 'client/store/saved-frames.ts',
    from: 'isSaved: (card) => acked >= syncAnswer && (lastFrame.get(card) ?? 0) <= acked,',
    to: 'isSaved: (card) => sent >= syncAnswer && (lastFrame.get(card) ?? 0) <= sent,',
    test: { file: 'client/store/marks.test.ts', name: '[C2] is told for each card by its own last frame' },
  },
  {
    name: 'G1',
    off: 'bytes from peers reach Yjs unchecked',
    file: 'server/papers/bounded-decode.ts',
    from: "if (update.byteLength > bounds.bytes) return { ok: false, fault: 'too-big' };",
    to: 'if (bounds.bytes > 0) return { ok: true, structs: 1, ranges: 0 };',
    test: { file: 'tests/wire/papers.test.ts', name: 'bad input' },
  },
  {
    name: 'G1-sync',
    off: 'a whole state may be sent again and again',
    file: 'server/papers/connection.ts',
    from: 'if (now - this.#syncedAt < SYNC_WINDOW_MS) {',
    to: 'if (now < this.#syncedAt) {',
    test: { file: 'server/papers/connection.test.ts', name: '[G1] takes one SyncStep2 in ten seconds' },
  },
  {
    name: 'G1-work',
    off: 'nobody counts how long Yjs looks for the place of what was written',
    file: 'server/room/paper-doc.ts',
    from: 'const most = Math.min(STEPS_PER_UPDATE, STEPS_PER_PAPER - this.#steps);',
    to: 'const most = Infinity;',
    test: { file: 'tests/room/papers.test.ts', name: '[G1] words whose neighbours stand far apart' },
  },
  {
    name: 'G2-section',
    off: 'a client may have two sections in one update',
    file: 'server/papers/bounded-decode.ts',
    from: "if (seen?.has(client) === true) throw new Refused('duplicate-section');",
    to: '',
    test: { file: 'tests/fuzz/decoder.test.ts', name: '[G2] one client in two sections' },
  },
  {
    name: 'G2-length',
    off: 'structs of no length pass',
    file: 'server/papers/bounded-decode.ts',
    from: "if (length <= 0) throw new Refused('empty-struct');",
    to: '',
    test: { file: 'tests/fuzz/decoder.test.ts', name: '[G2] an empty' },
  },
  {
    name: 'G2-room',
    off: 'a phone may write under the client id of the room',
    file: 'server/papers/bounded-decode.ts',
    from: "if (this.#writer === this.#reserved) throw new Refused('content-not-allowed');",
    to: '',
    test: { file: 'server/papers/connection.test.ts', name: "[G2] by the room's own client id" },
  },
  {
    name: 'G2-other',
    off: 'a phone may write under the client id of another one',
    file: 'server/room/paper-doc.ts',
    from: "if (fresh.some((client) => (this.#writers.get(client) ?? person) !== person)) return 'foreign';",
    to: '',
    test: {
      file: 'tests/room/circles.test.ts',
      name: '[G2, G8] nobody speaks under another member’s client id',
    },
  },
  {
    name: 'G3',
    off: 'what hangs on something missing is held until it comes',
    file: 'server/room/paper-doc.ts',
    from: 'return doc.store.pendingStructs === null && doc.store.pendingDs === null && !this.isSpoilt(doc);',
    to: 'return !this.isSpoilt(doc);',
    test: { file: 'tests/room/papers.test.ts', name: '[G3] an update whose neighbours are not there' },
  },
  {
    name: 'G4',
    off: 'another root may stand in a drawer',
    file: 'server/room/drawer.ts',
    from: 'return this.#isTooDeep || doc.share.size !== 1 || doc.getMap(DRAWER_CARDS)._start !== null;',
    to: 'return this.#isTooDeep;',
    test: { file: 'tests/room/papers.test.ts', name: '[G4] another root closes that connection' },
  },
  {
    name: 'G4-reload',
    off: 'what was refused stays in the drawer',
    file: 'server/room/paper-doc.ts',
    from: 'this.#writers = writers;\n      this.#reload();',
    to: 'this.#writers = writers;',
    test: { file: 'tests/room/papers.test.ts', name: '[G4] another root closes that connection' },
  },
  {
    name: 'G4-wait',
    off: 'a large drawer may be spoilt again and again',
    file: 'server/room/drawers.ts',
    from: 'if (wait < SHORTEST_WAIT_MS) return;',
    to: 'return;',
    test: { file: 'tests/room/papers.test.ts', name: '[G4] who spoils a large drawer again and again' },
  },
  {
    name: 'G3-needs',
    off: 'a missing neighbour shows only once it is applied',
    file: 'server/room/paper-doc.ts',
    from: "if ((reach.get(client) ?? 0) < end) return 'gap';",
    to: '',
    test: { file: 'tests/room/papers.test.ts', name: '[G3] a word behind one that is missing' },
  },
  {
    name: 'G5',
    off: 'a drawer may grow without end',
    file: 'server/room/drawers.ts',
    from: 'refuses: (update) => (this.#isOver(drawer, update) ? CLOSE.tooBig : null),',
    to: 'refuses: () => null,',
    test: { file: 'tests/room/papers.test.ts', name: '[G5] closes an overfull drawer' },
  },
  {
    name: 'G6',
    off: 'the bytes somebody sent go on to the others',
    file: 'server/room/paper-writer.ts',
    from: 'const frames = emitted.map(updateFrame);',
    to: 'const frames = taken.map(({ update }) => updateFrame(update));',
    test: { file: 'tests/room/papers.test.ts', name: '[G6] relays what the document says' },
  },
  {
    name: 'G8',
    off: 'pages write under one client id',
    file: 'client/store/drawer.ts',
    from: 'doc.clientID = parts.randomBytes(4).reduce((id, byte) => id * 256 + byte, 0);',
    to: 'doc.clientID = 4711;',
    test: {
      file: 'client/store/client-ids.test.ts',
      name: '[G8] each page writes under a client id of its own',
    },
  },
  {
    name: 'G8-tabs',
    off: 'tabs of one browser tell each other what the server has not seen',
    file: 'client/store/paper-connection.ts',
    from: 'disableBc: true,',
    to: 'disableBc: false,',
    test: { file: 'client/store/client-ids.test.ts', name: '[G8] tabs of one browser' },
  },
  {
    name: 'G9',
    off: 'a paper without news says nothing, and is dialled again',
    file: 'server/papers/connection.ts',
    from: 'if (now - this.#awarenessAt >= AWARENESS_MS) {',
    to: 'if (now < this.#awarenessAt) {',
    test: { file: 'server/papers/connection.test.ts', name: '[G9] says the empty awareness every 15 s' },
  },
  {
    name: 'G10',
    off: 'every question is answered with the whole paper at once',
    file: 'server/papers/connection.ts',
    from: 'if (this.#answeredAt.length < ANSWERS_PER_WINDOW || oldest === undefined) {',
    to: 'if (this.#answeredAt.length >= 0) {',
    test: { file: 'server/papers/connection.test.ts', name: '[G10] answers two in ten seconds' },
  },
  {
    name: 'G11',
    off: 'a stale address is told like a lost connection',
    file: 'shared/protocol/close-codes.ts',
    from: 'otherEpoch: 4409,',
    to: 'otherEpoch: 4009,',
    test: { file: 'tests/wire/papers.test.ts', name: '[G11] closes with a code the client can see' },
  },
  {
    name: 'row-1',
    off: 'a card is published for whoever names its id',
    file: 'shared/workshop/publish.ts',
    from: '(known !== undefined && ownerOf(known) !== owner) ||\n      (late !== undefined && ownerOf(late) !== owner)',
    to: 'card.id === undefined',
    test: { file: 'tests/torture/papers.test.ts', name: 'hostile ones harm nobody but themselves' },
  },
  {
    name: 'row-2',
    off: 'a frame that ends too early throws',
    file: 'server/papers/read-frame.ts',
    from: '// A number without an end.\n    return null;',
    to: "throw new Error('a number without an end');",
    test: { file: 'tests/torture/frames.test.ts', name: 'any bytes at all, to both sockets' },
  },
  {
    name: 'row-3',
    off: 'types may lie in types without end',
    file: 'server/room/drawer.ts',
    from: 'if (depth === DEEPEST) return true;',
    to: '',
    test: { file: 'tests/torture/frames.test.ts', name: 'the known bombs' },
  },
  {
    name: 'row-7',
    off: 'what was sent after the step closed goes nowhere',
    file: 'shared/workshop/publish.ts',
    from: "if (runOf(state, card.step).state === 'prepared') continue;",
    to: 'continue;',
    test: { file: 'tests/torture/closing.test.ts', name: 'steps close during typing' },
  },
  {
    name: 'S1-tray',
    off: 'a result is sealed over late cards nobody has decided on',
    file: 'shared/workshop/readiness.ts',
    from: "if (waiting > 0) add('tray', true, waiting);",
    to: "if (waiting > 0) add('tray', false, waiting);",
    test: { file: 'shared/workshop/sealing.test.ts', name: '[S1] needs a decided tray' },
  },
  {
    name: 'S2-key',
    off: 'any key is good enough for a reader who has a fingerprint',
    file: 'shared/result/verify-bundle.ts',
    from: "if (key !== null && !isKeyCompared) find('key');",
    to: '',
    test: { file: 'tests/result/bundle.test.ts', name: '[S2] is not what another key signed' },
  },
  {
    name: 'S5-log',
    off: 'the result does not hold the hashes of closed entries in their order',
    file: 'shared/result/verify-bundle.ts',
    from: '&& digest === result.sealed?.log',
    to: '&& digest.length > 0',
    test: { file: 'tests/result/bundle.test.ts', name: '[S5] names the entry of the log' },
  },
  {
    name: 'row-11',
    off: 'bytes between the files of a bundle may be any',
    file: 'shared/result/verify-bundle.ts',
    from: "if (!unpacked.exact) find('archive');",
    to: '',
    test: { file: 'tests/torture/seal.test.ts', name: '[S5] one byte changed' },
  },
  {
    name: 'row-5',
    off: 'a record is believed as it stands in the file',
    file: 'server/storage/database.ts',
    from: 'if (damage !== null) throw new RecordDamaged(damage);',
    to: '',
    test: { file: 'tests/torture/disk.test.ts', name: '[L6, L7] one bit turned anywhere' },
  },
  {
    name: 'row-12',
    off: 'the log says whose paper was refused, by name',
    file: 'server/papers/serve.ts',
    from: '{ workshop: room.id, person: seat.person, paper: address.paper, ...what },',
    to: '{ people: [...room.state.people.values()], paper: address.paper, ...what },',
    test: { file: 'tests/torture/canaries.test.ts', name: '[E3] writes no name, text, token or choice' },
  },
  {
    name: 'T2-origin',
    off: 'a page from elsewhere may open sockets and change things',
    file: 'server/http/doors.ts',
    from: "return page?.host === host.toLowerCase() && (page.protocol === 'https:' || !this.isSecure(request));",
    to: 'return page !== undefined;',
    test: { file: 'tests/wire/live.test.ts', name: '[T2] lets nobody in from a page of another site' },
  },
  {
    name: 'T2-session',
    off: 'a seat speaks for whoever knows its id',
    file: 'server/http/doors.ts',
    from: 'return row?.session === session ? row : null;',
    to: 'return row;',
    test: { file: 'tests/wire/kill.test.ts', name: '[T2] desk, screen and participant keep apart' },
  },
  {
    name: 'T3-word',
    off: 'a typed code is enough however many were wrong',
    file: 'server/http/join-codes.ts',
    from: 'const isAsked = () => wrong.waitMs() > 0;',
    to: 'const isAsked = () => false;',
    test: {
      file: 'tests/wire/http.test.ts',
      name: '[T3] after 60 wrong codes a typed one needs the first word',
    },
  },
  {
    name: 'T6-forget',
    off: 'live connections that are gone are kept in memory',
    file: 'server/live/serve.ts',
    from: "socket.on('disconnect', () => connections.delete(socket));",
    to: '',
    test: { file: 'tests/torture/soak.test.ts', name: '[T6] 20 phones stay and the server does not grow' },
  },
  {
    name: 'T6-live',
    off: 'a live connection may leave as much unread as it likes',
    file: 'server/live/outgoing.ts',
    from: '  #drop(conn: C): void {',
    to: '  #drop(conn: C): void { if (conn) return;',
    test: {
      file: 'tests/torture/slow-readers.test.ts',
      name: '[T6] the others notice nothing, and the slow come back to a whole wall',
    },
  },
  {
    name: 'C5-clock',
    off: 'a room counts time by the wall clock, which somebody may set',
    file: 'server/room/clock.ts',
    from: 'monotonic: () => performance.now(),',
    to: 'monotonic: () => Date.now(),',
    test: {
      file: 'tests/torture/clocks.test.ts',
      name: '[C5] the record is the same, and a countdown lasts as long',
    },
  },
  {
    name: 'T3-clock',
    off: 'limits count time by the wall clock, which somebody may set',
    file: 'server/start.ts',
    from: 'clock: () => performance.now(),',
    to: 'clock: () => Date.now(),',
    test: { file: 'tests/torture/clocks.test.ts', name: '[T3, T5] no limit lasts longer than it says' },
  },
  {
    name: 'T3-hall',
    off: 'while somebody guesses, links and the first word do not help those who come in',
    file: 'server/http/join-codes.ts',
    from: 'if (named !== null && firstWord(named.state.hall.phrase) === word) return named;',
    to: '',
    test: { file: 'tests/torture/joining.test.ts', name: '[T3] 40 join during' },
  },
  {
    name: 'T3-guest',
    off: 'a guest is shown what participants are shown',
    file: 'server/room/sections.ts',
    from: "if (role === 'guest') return 'guest';",
    to: '',
    test: { file: 'tests/wire/guests.test.ts', name: '[T3] gets its own data and nothing else' },
  },
  {
    name: 'T3-admitted',
    off: 'after a restart the seat of somebody admitted right before it is still a guest’s',
    file: 'server/room/load.ts',
    from: 'else if (person.role !== role) await',
    to: "else if (person.role !== role && role !== 'guest') await",
    test: { file: 'tests/room/guests.test.ts', name: '[T3] a kill between the record and the seats' },
  },
];

const ROOT = join(import.meta.dirname, '..');
const TEST_WITHIN_MS = 240_000;
const LEFT_OUT = ['node_modules', '.git', '.tsbuild', 'dist', 'data', 'docs'];

interface Outcome {
  readonly ran: number;
  readonly failed: number;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));

async function main(names: readonly string[]): Promise<number> {
  const chosen = FAULTS.filter((fault) => names.length === 0 || names.some((name) => isOf(fault, name)));
  if (names.some((name) => !FAULTS.some((fault) => isOf(fault, name)))) {
    console.error(`Faults: ${FAULTS.map(({ name }) => name).join(', ')}`);
    return 2;
  }
  const copy = copyTree();
  let unnoticed = 0;
  try {
    for (const fault of chosen) {
      const verdict = await tryFault(copy, fault);
      if (verdict !== 'noticed') unnoticed += 1;
      console.log(`${verdict === 'noticed' ? 'red' : 'NOT RED'}  ${fault.name}: ${fault.off} (${verdict})`);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  console.log(`${chosen.length - unnoticed} of ${chosen.length} faults noticed`);
  return unnoticed === 0 ? 0 : 1;
}

/** By its own name, or by the rule it is one of several of: `W4` is `W4-load` and `W4-leave`. */
function isOf({ name }: Fault, asked: string): boolean {
  return name === asked || name.startsWith(`${asked}-`);
}

async function tryFault(copy: string, fault: Fault): Promise<string> {
  const path = join(copy, fault.file);
  const sound = readFileSync(path, 'utf8');
  if (sound.split(fault.from).length !== 2) return `the switch no longer fits ${fault.file}`;
  const before = await runTest(copy, fault);
  if (before.ran === 0) return 'no such test';
  if (before.failed > 0) return 'the test is red without the fault';
  writeFileSync(
    path,
    sound.replace(fault.from, () => fault.to),
  );
  try {
    const after = await runTest(copy, fault);
    return after.failed > 0 ? 'noticed' : 'the test stayed green';
  } finally {
    writeFileSync(path, sound);
  }
}

/** Runs one test in the copy; what does not end in time counts as failed. */
async function runTest(copy: string, { test }: Fault): Promise<Outcome> {
  const output = join(copy, 'outcome.json');
  rmSync(output, { force: true });
  const isInBrowser = test.file.startsWith('tests/e2e/');
  if (isInBrowser)
    await run(
      [join(copy, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'silent'],
      join(copy, 'client'),
    );
  const pattern = test.name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const vitest = join(copy, 'node_modules/vitest/vitest.mjs');
  const chosen = [test.file, '-t', pattern];
  await run([vitest, 'run', ...chosen, '--reporter=json', `--outputFile=${output}`], copy);
  return outcomeOf(output);
}

async function run(args: readonly string[], cwd: string): Promise<void> {
  const child = spawn(process.execPath, args, { cwd, stdio: 'ignore', timeout: TEST_WITHIN_MS });
  await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}

function outcomeOf(file: string): Outcome {
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { ran: passed + failed, failed };
  } catch {
    // It never came to an end, or not to a report.
    return { ran: 1, failed: 1 };
  }
}

/** The sources, with the packages of this tree and its own workspaces. */
function copyTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'mufakat-faults-'));
  for (const entry of readdirSync(ROOT, { withFileTypes: true })) {
    if (LEFT_OUT.includes(entry.name) || entry.name.startsWith('.')) continue;
    cpSync(join(ROOT, entry.name), join(copy, entry.name), {
      recursive: true,
      filter: (path) => !LEFT_OUT.includes(basename(path)) || path === join(ROOT, entry.name),
    });
  }
  const packages = join(copy, 'node_modules');
  mkdirSync(join(packages, '@mufakat'), { recursive: true });
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name === '@mufakat' || name.startsWith('.')) continue;
    symlinkSync(join(ROOT, 'node_modules', name), join(packages, name), 'junction');
  }
  for (const name of readdirSync(join(ROOT, 'node_modules/@mufakat')))
    symlinkSync(join(copy, name), join(packages, '@mufakat', name), 'junction');
  return copy;
}
