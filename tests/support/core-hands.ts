/** Hands on the pure record: no sockets, no store, no clock. What they do is done when they return. */
import { createHash } from 'node:crypto';

import type { CardId, PersonId, PictureRef } from '@mufakat/shared/cards/card.ts';
import { cleanJpeg } from '@mufakat/shared/cards/jpeg.ts';
import type { PictureUse } from '@mufakat/shared/cards/picture.ts';
import { DESK, LIVE, type Play, viewer } from '@mufakat/shared/workshop/play.testing.ts';
import type { Accepted, Command } from '@mufakat/shared/workshop/command.ts';
import { localInstant } from '@mufakat/shared/workshop/days.ts';
import type { Until } from '@mufakat/shared/workshop/state.ts';
import { viewFor } from '@mufakat/shared/workshop/view-for.ts';
import type { Viewer } from '@mufakat/shared/workshop/view.ts';
import type { CasePerson } from '../cases/case.ts';
import type { Hands, WrittenBallot, WrittenCard } from './hands.ts';

const NOTULIS = viewer('notulis', 'notulis');

export class CoreHands implements Hands {
  readonly atOnce = 1;
  readonly play: Play;
  private readonly viewers = new Map<string, Viewer>();
  private readonly revs = new Map<string, number>();

  constructor(play: Play) {
    this.play = play;
  }

  async enter(person: CasePerson, helper: PersonId | null): Promise<PersonId> {
    const { name, constituency, institution, position, gender } = person;
    const fields = { name, constituency, institution, position, gender };
    const answer =
      person.device === 'phone'
        ? this.play.do(viewer('guest', 'guest'), { name: 'person.join', fields })
        : this.play.do(DESK, {
            name: 'person.add',
            fields,
            withoutPhone: true,
            onPaper: person.device === 'paper',
            helper,
          });
    const id = answer.person as PersonId;
    this.viewers.set(person.key, viewer('participant', id));
    return id;
  }

  async desk(command: Command): Promise<Omit<Accepted, 'n'>> {
    return this.play.do(DESK, command);
  }

  async notulis(command: Command): Promise<Omit<Accepted, 'n'>> {
    return this.play.do(NOTULIS, command);
  }

  async person(key: string, command: Command): Promise<Omit<Accepted, 'n'>> {
    return this.play.do(this.viewer(key), command);
  }

  async write(card: WrittenCard): Promise<CardId> {
    this.play.now += 1000;
    const owner = card.circle === null ? this.viewer(card.writer) : viewer('participant', card.circle);
    this.play.card(owner, card.key, card.step, card.kind, card.fields, { for: card.for });
    const id = card.key as CardId;
    const there = card.late ? this.play.state.tray.has(id) : this.play.state.cards.has(id);
    if (!there) throw new Error(`${card.key} was not published`);
    return id;
  }

  async give(by: Parameters<Hands['give']>[0], jpeg: Uint8Array<ArrayBuffer>): Promise<void> {
    if ('desk' in by) this.play.picture(DESK, 'map', storedOf(jpeg, 'map'));
    else this.play.picture(this.viewer(by.person), 'photo', storedOf(jpeg, 'photo'));
  }

  async cast(ballot: WrittenBallot): Promise<void> {
    const rev = (this.revs.get(`${ballot.poll}${ballot.caster}${ballot.for}`) ?? 0) + 1;
    this.revs.set(`${ballot.poll}${ballot.caster}${ballot.for}`, rev);
    this.play.do(this.viewer(ballot.caster), {
      name: 'ballot.cast',
      poll: ballot.poll,
      rev,
      choice: ballot.choice,
      for: ballot.for,
    });
  }

  async look<T>(question: Parameters<Hands['look']>[0]): Promise<T> {
    const answer = question(viewFor(this.play.state, DESK, LIVE));
    if (answer === undefined) throw new Error(`the desk does not see it: ${question.toString()}`);
    return answer as T;
  }

  async sleep({ date, time }: Until): Promise<void> {
    const zone = localInstant(this.play.state.settings.timeZone, 0).slice(19);
    this.play.pass(Date.parse(`${date}T${time.replace('.', ':')}:00${zone}`) - this.play.now);
  }

  /** With the role the desk gave since they came. */
  private viewer(key: string): Viewer {
    const known = this.viewers.get(key);
    if (known === undefined) throw new Error(`${key} has not come`);
    return { ...known, role: this.play.state.people.get(known.person)?.role ?? 'participant' };
  }
}

/** What the server finds in it. */
function storedOf(jpeg: Uint8Array, use: PictureUse): PictureRef & { readonly bytes: number } {
  const clean = cleanJpeg(jpeg, use);
  if ('problem' in clean) throw new Error(clean.problem);
  const { bytes, width, height } = clean;
  return { picture: createHash('sha256').update(bytes).digest('hex'), width, height, bytes: bytes.length };
}
