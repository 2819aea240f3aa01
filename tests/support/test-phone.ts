/**
 * A phone in Node: the same store as in a browser, over real sockets, with its storage in memory and a network that can be
 * cut. Used by tests and by the rehearsal. One phone is one browser: one cookie, one storage, any number of seats.
 */

import { Agent, type ClientRequestArgs } from 'node:http';
import { connect, type Socket } from 'node:net';

import { makeApi, type Answer, type Api } from '@mufakat/client/store/api.ts';
import { adoptWords } from '@mufakat/client/store/seat-rows.ts';
import type { Parts } from '@mufakat/client/store/parts.ts';
import { openSocketIo } from '@mufakat/client/store/socket-io.ts';
import { openWorkshop } from '@mufakat/client/store/store.ts';
import { makeMemoryStorage, type MemoryStorage } from '@mufakat/client/store/testing/memory-storage.ts';
import type { Workshop } from '@mufakat/client/store/workshop.ts';
import type { SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import type { JoinReply } from '@mufakat/shared/protocol/wire.ts';
import type { PersonFields } from '@mufakat/shared/workshop/command.ts';
import { WebSocket } from 'ws';

export interface PhoneOptions {
  /** `http://host:port` */
  readonly base: string;
  /** 0 <= x < 1, for jitter; a seeded one makes a rehearsal repeatable. */
  readonly random?: () => number;
  /** Its own clock, which people set; the machine's if nothing is said. */
  readonly clock?: () => number;
  /** A session that exists already, as `name=value`. */
  readonly cookie?: string;
  /** A port of this machine through which its sockets go instead. */
  readonly via?: number;
}

export interface Phone {
  readonly api: Api;
  readonly storage: MemoryStorage;
  cookie(): string;
  /** Somebody clears the cookies of the browser, and nothing else. */
  clearCookies(): void;
  /** Opens the page of a seat. */
  open(workshop: WorkshopId, seat: SeatId): Workshop;
  /** Joins with a code and opens the phone's page. Throws when the room asks back or says no. */
  join(code: string, person: PersonFields, word?: string): Promise<Workshop>;
  /** Opens the link with this token, and the phone's page. */
  take(token: string): Promise<Workshop>;
  /** Closes the page and opens it again: all that stays is what the storage holds. */
  reload(page: Workshop): Workshop;
  /** No more signal: sockets break, new ones fail, until `restore`. */
  cut(): void;
  restore(): void;
  /** Closes every page of this phone. */
  close(): void;
}

/** Nothing listens there. */
const NOWHERE = { host: '127.0.0.1', port: 1 } as const;

let joins = 0;

export function openPhone(options: PhoneOptions): Phone {
  const { base, random = Math.random, clock = () => Date.now(), cookie: given = '' } = options;
  // y-websocket listens for the end of the process once for each paper, and a hall is many papers.
  process.setMaxListeners(0);
  const storage = makeMemoryStorage();
  const network = new Network(options.via ?? null);
  const pages = new Set<Workshop>();
  let cookie = given;
  const headers = () => ({ origin: base, ...(cookie === '' ? {} : { cookie }) });

  const api = makeApi(base, async (url, options) => {
    if (network.isCut) throw new TypeError('There is no signal.');
    const all = new Headers(options.headers);
    for (const [name, value] of Object.entries(headers())) all.set(name, value);
    const response = await fetch(url, { ...options, headers: all });
    const [set] = response.headers.getSetCookie();
    if (set !== undefined) cookie = set.split(';')[0] ?? '';
    return response;
  });

  class PhoneSocket extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols, { agent: network, headers: headers() });
    }
  }

  const parts: Parts = {
    base,
    clock,
    timers: {
      set: (act, ms) => setTimeout(act, ms),
      clear: (handle) => clearTimeout(handle as NodeJS.Timeout | undefined),
    },
    random,
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    storage,
    openSocket: (options) =>
      // The type is the browser's, where an agent has no meaning; in Node it is handed on to `ws`.
      openSocketIo(options, { extraHeaders: headers(), agent: network as unknown as string }),
    // As far as the provider goes the two are alike.
    WebSocket: PhoneSocket as unknown as Parts['WebSocket'],
    givePicture: (...given) => api.givePicture(...given),
    loadPapers: () => import('@mufakat/client/store/papers.ts'),
  };

  async function ownSeats(): Promise<readonly SeatId[] | null> {
    const answer = await api.seats();
    return answer.ok ? answer.value.seats.map(({ seat }) => seat) : null;
  }

  function open(workshop: WorkshopId, seat: SeatId): Workshop {
    const page = openWorkshop({ workshop, seat, parts });
    pages.add(page);
    return page;
  }

  function closePage(page: Workshop): void {
    page.close();
    pages.delete(page);
  }

  return {
    api,
    storage,
    cookie: () => cookie,
    clearCookies() {
      cookie = '';
    },
    open,
    async join(code, person, word = '') {
      joins += 1;
      const op = `join-${process.pid}-${joins}-${Math.floor(random() * 1e9)}`;
      const answer: Answer<JoinReply> = await api.join({
        op,
        code,
        word,
        person,
        sameAs: null,
        another: true,
      });
      if (!answer.ok || !answer.value.joined) throw new Error(`not joined: ${JSON.stringify(answer)}`);
      await adoptWords(storage, answer.value, ownSeats);
      return open(answer.value.workshop, answer.value.seat);
    },
    async take(token) {
      const answer = await api.takeSeat(token);
      if (!answer.ok) throw new Error(`not taken: ${JSON.stringify(answer)}`);
      const { workshop, seat } = answer.value;
      await adoptWords(storage, { workshop, seat, person: null }, ownSeats);
      return open(workshop, seat);
    },
    reload(page) {
      closePage(page);
      return open(page.workshop, page.seat);
    },
    cut: () => network.cut(),
    restore: () => network.restore(),
    close() {
      for (const page of pages) closePage(page);
      network.destroy();
    },
  };
}

/** Every connection of one phone, so that they break together. */
class Network extends Agent {
  readonly #sockets = new Set<Socket>();
  readonly #via: number | null;
  isCut = false;

  constructor(via: number | null) {
    super();
    this.#via = via;
  }

  override createConnection(options: ClientRequestArgs): Socket {
    const { host, port } = this.isCut
      ? NOWHERE
      : { host: options.host ?? 'localhost', port: this.#via ?? Number(options.port) };
    const socket = connect({ host, port });
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
    return socket;
  }

  cut(): void {
    this.isCut = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  restore(): void {
    this.isCut = false;
  }
}

/** Resolves once this holds, looked at after every change of the page; rejects after `withinMs`. */
export function until(page: Workshop, holds: () => boolean, what: string, withinMs = 10_000): Promise<void> {
  return new Promise((resolve, reject) => {
    const stops: (() => void)[] = [];
    const end = (error: Error | null) => {
      clearTimeout(timer);
      for (const stop of stops) stop();
      if (error === null) resolve();
      else reject(error);
    };
    const look = () => {
      if (holds()) end(null);
    };
    const timer = setTimeout(() => end(new Error(`It did not happen in ${withinMs} ms: ${what}`)), withinMs);
    stops.push(
      page.onConnection(look),
      page.onBoard(look),
      page.onBallots(look),
      page.onWaiting(look),
      page.cards.onChange(look),
      page.circleCards.onChange(look),
      ...(
        [
          'room',
          'method',
          'me',
          'poll',
          'tray',
          'people',
          'guests',
          'wall',
          'presence',
          'accepted',
          'outcome',
          'circles',
        ] as const
      ).map((section) => page.onSection(section, look)),
    );
    look();
  });
}
