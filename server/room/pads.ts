/**
 * The pads of a room [W6]. Their bytes are stored as those of drawers are, by pad and generation [W8]; what they say is in the
 * record, which is enough to lay every one of them down again.
 */

import type { OwnerId, PadId, PersonId } from '@mufakat/shared/cards/card.ts';
import { CLOSE, type CloseCode } from '@mufakat/shared/protocol/close-codes.ts';
import type { Entry, WorkshopEvent } from '@mufakat/shared/workshop/entry.ts';
import type { Pad, WorkshopState } from '@mufakat/shared/workshop/state.ts';
import type { Viewer } from '@mufakat/shared/workshop/view.ts';

import type { Clock } from './clock.ts';
import type { CommitLine } from './commit.ts';
import type { OpenPad, PaperPort } from './contract.ts';
import { LivePad } from './live-pad.ts';
import type { StoredRow } from './paper-doc.ts';
import { type Claim, claimRow, padRows } from './paper-rows.ts';

export interface PadsParts {
  readonly clock: Clock;
  readonly commit: CommitLine;
  readonly state: () => WorkshopState;
  readonly record: (events: readonly WorkshopEvent[]) => void;
  /** Something waits for the tick. */
  readonly wake: () => void;
  /** One pad could not be dealt with. */
  readonly failed: (error: unknown) => void;
  /** Whether somebody may work in a pad by the record as it stands. */
  readonly mayWork: (pad: PadId, viewer: Viewer) => boolean;
}

export class Pads {
  readonly #parts: PadsParts;
  readonly #pads = new Map<PadId, LivePad>();
  /** Stored rows of pads that nobody has opened yet. */
  readonly #rows: Map<OwnerId, StoredRow[]>;
  readonly #claims: ReadonlyMap<OwnerId, readonly Claim[]>;

  constructor(
    parts: PadsParts,
    rows: readonly (StoredRow & { readonly owner: OwnerId })[],
    claims: ReadonlyMap<OwnerId, readonly Claim[]>,
  ) {
    this.#parts = parts;
    this.#claims = claims;
    this.#rows = Map.groupBy(rows, ({ owner }) => owner);
  }

  get opened(): number {
    let opened = 0;
    for (const pad of this.#pads.values()) opened += pad.opened;
    return opened;
  }

  get busy(): boolean {
    return [...this.#pads.values()].some((pad) => pad.busy);
  }

  /** What was typed in the last seconds before a kill is in the rows alone; and a pad without its rows is laid down again. */
  start(): void {
    for (const { id, generation, text } of this.#parts.state().pads.values()) {
      const rows = this.#rows.get(padRows(id, generation));
      if (rows !== undefined) this.#live(id).mirror();
      else if (text !== '') this.#layAgain(id, generation + 1, text);
    }
  }

  open(id: PadId, viewer: Viewer, port: PaperPort): OpenPad {
    return this.#live(id).open(viewer, port);
  }

  /** Applies what waits in all pads. */
  apply(): void {
    this.#each((pad) => pad.apply());
  }

  /** Writes down what they say by now. */
  mirror(): void {
    this.#each((pad) => {
      pad.apply();
      pad.mirror();
    });
  }

  /** What entries mean for open pads. */
  follow(entries: readonly Entry[]): void {
    for (const entry of entries) {
      if (entry.kind === 'text.begun') this.#live(entry.facts.pad).lay(entry.body?.text ?? '');
      else if (entry.kind === 'text.paused' && !entry.facts.paused) this.#pads.get(entry.facts.pad)?.admit();
    }
  }

  /** Closes what somebody may no longer work in. */
  cut(): void {
    for (const [id, pad] of this.#pads)
      if (pad.opened > 0) pad.cut((viewer) => this.#parts.mayWork(id, viewer));
  }

  close(code: CloseCode, reason: string): void {
    for (const pad of this.#pads.values()) {
      pad.stop();
      pad.close(code, reason);
    }
  }

  foldAll(): void {
    for (const pad of this.#pads.values()) pad.fold();
  }

  #each(work: (pad: LivePad) => void): void {
    for (const pad of this.#pads.values()) {
      try {
        work(pad);
      } catch (error) {
        // One pad that trips must not keep the others from being stored.
        this.#parts.failed(error);
        pad.close(CLOSE.malformed, 'malformed');
      }
    }
  }

  /** Its bytes are gone: replicas that are still somewhere must not be mixed with what is laid down now. */
  #layAgain(pad: PadId, generation: number, text: string): void {
    this.#parts.record([{ kind: 'text.reseated', facts: { pad, generation }, body: null }]);
    this.#live(pad).lay(text);
  }

  #live(id: PadId): LivePad {
    const known = this.#pads.get(id);
    if (known !== undefined) return known;
    const { commit } = this.#parts;
    const recorded = (): Pad => {
      const pad = this.#parts.state().pads.get(id);
      if (pad === undefined) throw new Error('a pad that was never begun');
      return pad;
    };
    const owner = () => padRows(id, recorded().generation);
    const pad = new LivePad(id, this.#rows.get(owner()) ?? [], this.#claims.get(owner()) ?? [], {
      ...this.#parts,
      recorded,
      nameOf: (person: PersonId) => this.#parts.state().people.get(person)?.name ?? '',
      store: (bytes, numbered) => commit.drawer({ owner: owner(), bytes }, numbered),
      claim: (claim) => commit.drawer(claimRow(owner(), claim), () => {}),
      fold: (upTo, bytes) => commit.fold(owner(), upTo, bytes),
    });
    this.#rows.delete(owner());
    this.#pads.set(id, pad);
    return pad;
  }
}
