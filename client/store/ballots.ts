/**
 * Ballots of this device: `rev` counted up per poll and voter and kept across reloads [B2], the newest choice and how it
 * stands. The room's own figure wins where it is higher: then another device of this person voted later.
 */
import type { PersonId, PollId, SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import type { BallotChoice } from '@mufakat/shared/polls/way.ts';
import type { Reply } from '@mufakat/shared/protocol/wire.ts';
import type { Command } from '@mufakat/shared/workshop/command.ts';
import type { MeSection } from '@mufakat/shared/workshop/view.ts';

import type { ConfirmedView } from './confirmed-view.ts';
import { makeListeners } from './listeners.ts';
import type { Parts } from './parts.ts';
import type { Listen, MyBallot } from './workshop.ts';

export interface Ballots {
  cast(poll: PollId, choice: BallotChoice, voter: PersonId | null): Promise<Reply>;
  ballot(poll: PollId, voter: PersonId | null): MyBallot;
  readonly onBallots: Listen;
  dismiss(poll: PollId, voter: PersonId | null): void;
  /** Every answered command passes here, also those restored after a reload. */
  answered(command: Command, reply: Reply): void;
}

export interface BallotsOptions {
  readonly parts: Parts;
  readonly workshop: WorkshopId;
  readonly seat: SeatId;
  readonly view: ConfirmedView;
  readonly send: (command: Command) => Promise<Reply>;
}

const NONE: MyBallot = { choice: null, rev: 0, standing: 'none', refusal: null };

export function makeBallots({ parts, workshop, seat, view, send }: BallotsOptions): Ballots {
  const prefix = `ballot/${workshop}/${seat}/`;
  const listeners = makeListeners();
  const kept = new Map<string, MyBallot>();
  const shown = new Map<string, MyBallot>();

  const loaded = load();
  view.onSection('me', refresh);

  async function load(): Promise<void> {
    // Without storage the room's own rev, in the view, is what counting goes on from.
    const rows = await parts.storage.read(prefix).catch(() => []);
    for (const { key, value } of rows) {
      const place = key.slice(prefix.length);
      if (isKept(value) && !kept.has(place)) kept.set(place, value);
    }
    refresh();
  }

  function refresh(): void {
    shown.clear();
    listeners.tell();
  }

  function keep(place: string, ballot: MyBallot): void {
    kept.set(place, ballot);
    // If the device keeps nothing, the outbox and the room's rev still hold.
    parts.storage.write({ put: [{ key: prefix + place, value: ballot }] }).catch(() => undefined);
    refresh();
  }

  function confirmed(poll: PollId, voter: PersonId | null): MeSection['ballots'][number] | undefined {
    const me = view.section('me');
    const person = voter ?? me?.person;
    return me?.ballots.find((ballot) => ballot.poll === poll && ballot.voter === person);
  }

  function show(poll: PollId, voter: PersonId | null): MyBallot {
    const own = kept.get(placeOf(poll, voter));
    const room = confirmed(poll, voter);
    if (room === undefined || (own !== undefined && own.standing !== 'none' && own.rev >= room.rev)) {
      return own ?? NONE;
    }
    return { choice: room.choice, rev: room.rev, standing: 'stored', refusal: null };
  }

  return {
    async cast(poll, choice, voter) {
      await loaded;
      const place = placeOf(poll, voter);
      const rev = Math.max(kept.get(place)?.rev ?? 0, confirmed(poll, voter)?.rev ?? 0) + 1;
      keep(place, { rev, choice, standing: 'waiting', refusal: null });
      return send({ name: 'ballot.cast', poll, rev, choice, for: voter });
    },
    ballot(poll, voter) {
      const place = placeOf(poll, voter);
      const ballot = shown.get(place) ?? show(poll, voter);
      shown.set(place, ballot);
      return ballot;
    },
    onBallots: listeners.listen,
    dismiss(poll, voter) {
      const place = placeOf(poll, voter);
      const own = kept.get(place);
      // The rev stays: a later choice must count on from it.
      if (own?.standing === 'refused') keep(place, { ...own, choice: null, standing: 'none', refusal: null });
    },
    answered(command, reply) {
      if (command.name !== 'ballot.cast') return;
      const place = placeOf(command.poll, command.for);
      const own = kept.get(place);
      // An older choice of this device was answered; what counts is the newer one under way.
      if (own !== undefined && own.rev !== command.rev) return;
      keep(place, {
        rev: command.rev,
        choice: command.choice,
        standing: reply.ok ? 'stored' : 'refused',
        refusal: reply.ok ? null : reply.refusal,
      });
    },
  };
}

function placeOf(poll: PollId, voter: PersonId | null): string {
  return `${poll}/${voter ?? 'own'}`;
}

/** Rows are this program's own; only one of an older version would look otherwise. */
function isKept(value: unknown): value is MyBallot {
  return (
    typeof value === 'object' && value !== null && 'rev' in value && 'choice' in value && 'standing' in value
  );
}
