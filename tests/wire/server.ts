/** A real server on a free port with its own data folder, and browsers that hold a cookie each. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type Config, LAN } from '@mufakat/server/config.ts';
import { type Options, type RunningServer, startServer } from '@mufakat/server/start.ts';
import type { SeatId } from '@mufakat/shared/cards/card.ts';
import { type PaperAddress, paperPath } from '@mufakat/shared/protocol/paper-address.ts';
import type {
  ClientEvents,
  Created,
  CreateRequest,
  Head,
  Hello,
  JoinReply,
  JoinRequest,
  Reply,
  ServerEvents,
  ViewMessage,
} from '@mufakat/shared/protocol/wire.ts';
import type { Command } from '@mufakat/shared/workshop/command.ts';
import type { View } from '@mufakat/shared/workshop/view.ts';
import { io, type Socket } from 'socket.io-client';
import { WebSocket } from 'ws';

export const PAGE = '<!doctype html><title>Mufakat</title>';

export interface Hall {
  server: RunningServer;
  readonly dataDir: string;
  /** Ends the server and starts it again on the same data; `between` runs while there is none. */
  restart(between?: () => void | Promise<void>): Promise<void>;
  close(): Promise<void>;
}

export async function openHall(
  options: Options = {},
  publicUrl: string | null = null,
  copyDir: string | null = null,
  change: Partial<Config> = {},
): Promise<Hall> {
  const dataDir = mkdtempSync(join(tmpdir(), 'mufakat-wire-'));
  const dist = mkdtempSync(join(tmpdir(), 'mufakat-dist-'));
  writeFileSync(join(dist, 'index.html'), PAGE);
  mkdirSync(join(dist, '.verify'));
  writeFileSync(join(dist, '.verify/verify.html'), PAGE);
  const start = (port: number) =>
    startServer(
      {
        port,
        host: '127.0.0.1',
        dataDir,
        copyDir,
        ...LAN,
        publicUrl: publicUrl === null ? null : new URL(publicUrl),
        language: 'id',
        dev: false,
        ...change,
      },
      { dist, logLevel: 'silent', ...options },
    );
  const hall: Hall = {
    server: await start(0),
    dataDir,
    async restart(between) {
      const { port } = hall.server;
      await hall.server.close();
      await between?.();
      hall.server = await start(port);
    },
    async close() {
      await hall.server.close();
      rmSync(dataDir, { recursive: true });
      rmSync(dist, { recursive: true });
    },
  };
  return hall;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly body: unknown;
}

export class Browser {
  cookie = '';
  readonly #hall: Hall;

  constructor(hall: Hall) {
    this.#hall = hall;
  }

  get host(): string {
    return `127.0.0.1:${this.#hall.server.port}`;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask('GET', path, undefined, headers);
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask('POST', path, JSON.stringify(body), headers);
  }

  ask(
    method: string,
    path: string,
    body?: string | Uint8Array,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const asked = request(
        {
          method,
          host: '127.0.0.1',
          port: this.#hall.server.port,
          path,
          headers: {
            host: this.host,
            accept: 'application/json',
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            ...(method === 'GET' ? {} : { origin: `http://${this.host}` }),
            ...(this.cookie === '' ? {} : { cookie: this.cookie }),
            ...headers,
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            const [cookie] = response.headers['set-cookie'] ?? [];
            if (cookie !== undefined) this.cookie = cookie.split(';')[0] ?? '';
            const text = Buffer.concat(chunks).toString();
            const isJson = response.headers['content-type']?.startsWith('application/json') === true;
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text,
              body: isJson && text !== '' ? JSON.parse(text) : null,
            });
          });
        },
      );
      asked.on('error', reject);
      asked.end(body);
    });
  }

  async create(change: Partial<CreateRequest> = {}): Promise<Created> {
    const { status, body } = await this.post('/api/workshops', { ...aCreateRequest(), ...change });
    if (status !== 201) throw new Error(`not created: ${status} ${JSON.stringify(body)}`);
    return body as Created;
  }

  async join(
    code: string,
    name: string,
    change: Partial<JoinRequest> = {},
  ): Promise<Answer & { reply: JoinReply }> {
    const answer = await this.post('/api/join', { ...aJoinRequest(code, name), ...change });
    return { ...answer, reply: answer.body as JoinReply };
  }

  async joinAs(code: string, name: string): Promise<Extract<JoinReply, { joined: true }>> {
    const { reply } = await this.join(code, name);
    if (!reply.joined) throw new Error(`not joined: ${JSON.stringify(reply)}`);
    return reply;
  }

  /** A live connection that has heard hello, or what came instead. */
  async connect(
    seat: SeatId,
    change: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Watcher> {
    const hello = {
      protocol: 1,
      seat,
      held: {},
      lastN: 0,
      lastHash: null,
      epoch: null,
      ...change,
    } satisfies Record<keyof Hello, unknown>;
    const socket: Socket<ServerEvents, ClientEvents> = io(`http://${this.host}`, {
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      auth: hello,
      extraHeaders: { origin: `http://${this.host}`, cookie: this.cookie, ...headers },
    });
    const watcher = new Watcher(socket);
    await watcher.arrived;
    return watcher;
  }

  paper(address: PaperAddress, headers: Record<string, string> = {}): WebSocket {
    return this.rawPaper(paperPath(address), headers);
  }

  rawPaper(path: string, headers: Record<string, string> = {}): WebSocket {
    const socket = new WebSocket(`ws://${this.host}${path}`, {
      headers: { origin: `http://${this.host}`, cookie: this.cookie, ...headers },
    });
    socket.binaryType = 'nodebuffer';
    return socket;
  }
}

export class Watcher {
  readonly socket: Socket<ServerEvents, ClientEvents>;
  readonly view: Partial<View> = {};
  readonly arrived: Promise<'hello' | 'ended' | 'refused'>;
  hello: Parameters<ServerEvents['hello']>[0] | null = null;
  /** The newest one heard [L7]. */
  head: Head = { epoch: 0, n: 0, hash: '' };
  why: string | null = null;
  error: string | null = null;
  #changed: (() => void)[] = [];

  constructor(socket: Socket<ServerEvents, ClientEvents>) {
    this.socket = socket;
    this.arrived = new Promise((resolve) => {
      socket.on('hello', (message) => {
        this.hello = message;
        this.#see(message.head);
        resolve('hello');
      });
      socket.on('ended', ({ why }) => {
        this.why = why;
        resolve('ended');
        this.#tell();
      });
      socket.on('connect_error', (error) => {
        this.error = error.message;
        resolve('refused');
      });
    });
    socket.on('view', (message: ViewMessage) => {
      for (const [name, section] of Object.entries(message.sections))
        Object.assign(this.view, { [name]: section.data });
      this.#see(message.head);
      this.#tell();
    });
  }

  #see(head: Head | undefined): void {
    if (head !== undefined && head.n >= this.head.n) this.head = head;
  }

  command(op: string, command: Command): Promise<Reply> {
    return new Promise((resolve) => {
      this.socket.emit('command', { op, command }, ({ head, ...reply }) => {
        this.#see(head);
        resolve(reply as Reply);
      });
    });
  }

  /** Once this holds. */
  async until(holds: (watcher: this) => boolean): Promise<void> {
    while (!holds(this)) await new Promise<void>((resolve) => this.#changed.push(resolve));
  }

  #tell(): void {
    for (const changed of this.#changed.splice(0)) changed();
  }
}

export function closed(socket: WebSocket): Promise<{ code: number; reason: string }> {
  return new Promise((resolve) => {
    socket.on('error', () => undefined);
    socket.on('close', (code, reason) => resolve({ code, reason: String(reason) }));
  });
}

export function opened(socket: WebSocket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.on('open', resolve);
    socket.on('error', reject);
  });
}

export function aCreateRequest(): CreateRequest {
  return {
    settings: {
      title: 'Musyawarah Desa Sukamaju',
      region: 'Kabupaten Contoh',
      levels: ['Kabupaten', 'Kecamatan', 'Desa'],
      area: 'Desa Sukamaju',
      place: 'Balai desa',
      city: 'Sukamaju',
      days: ['2027-01-12'],
      startsAt: '09.00',
      timeZone: 'Asia/Jakarta',
      kind: 'Lokakarya',
      constituencies: [
        { id: 'pemerintah', name: 'Pemerintah', icon: 'landmark', invited: 10 },
        { id: 'masyarakat', name: 'Masyarakat', icon: 'users', invited: 20 },
      ],
      horizon: { from: 2027, to: 2032 },
      periods: [{ name: 'Tahap I', from: 2027, to: 2029 }],
      targetPlan: 'RPJM Desa',
      language: 'id',
      retentionDays: 90,
    },
    method: 's-pwt',
    operator: null,
  };
}

let ops = 0;

export function anOp(): string {
  ops += 1;
  return `op-${process.pid}-${ops}`;
}

export function aJoinRequest(code: string, name: string): JoinRequest {
  return {
    op: anOp(),
    code,
    person: { name, constituency: 'masyarakat', institution: '', position: '', gender: 'P' },
    sameAs: null,
    another: false,
  };
}
