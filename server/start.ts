/**
 * Builds the parts of a server from its settings and listens: store, rooms, HTTP, socket.io, papers on one port. What is
 * acknowledged is on disk before `close` resolves. Reading the environment and speaking to the operator are for `main.ts`.
 */

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Server as Listener } from 'node:net';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';

import type { SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import { CLOSE } from '@mufakat/shared/protocol/close-codes.ts';
import type { DiskTrouble } from '@mufakat/shared/workshop/view.ts';
import type { Rate } from '@mufakat/shared/protocol/rate.ts';
import { fingerprintOf } from '@mufakat/shared/result/signing.ts';
import type { RequestHandler } from 'express';
import { pino } from 'pino';

import { type Config, ConfigError, TERMINAL } from './config.ts';
import { ExportPool } from './export/pool.ts';
import { TableReaders } from './import/readers.ts';
import { baseAddresses, localAddress } from './http/addresses.ts';
import { buildApp } from './http/app.ts';
import { Doors } from './http/doors.ts';
import { hasPages, servePages } from './http/pages.ts';
import { makeOperatorCode } from './http/secrets.ts';
import { type Live, serveLive } from './live/serve.ts';
import { PAPER_LIMITS, type PaperLimits } from './papers/connection.ts';
import { type Papers, servePapers } from './papers/serve.ts';
import { openRehearsals } from './rehearsal/rehearsals.ts';
import { systemClock } from './room/clock.ts';
import type { Room } from './room/contract.ts';
import { type RoomParts, roomParts } from './room/parts.ts';
import { Rooms } from './room/registry.ts';
import { damageIn } from './storage/chain.ts';
import { Copies } from './storage/copies.ts';
import { Disk, freeBytes } from './storage/disk.ts';
import { type InstallationKey, keyFileIn, openInstallationKey } from './storage/installation-key.ts';
import { FolderTaken, ownFolder } from './storage/owner.ts';
import { Scrubber } from './storage/scrub.ts';
import { databaseIn, openSqliteStore } from './storage/sqlite.ts';
import type { Store } from './storage/store.ts';

/** What tests and benchmarks set otherwise. */
export interface Options {
  readonly commandRate?: Rate;
  readonly papers?: PaperLimits;
  readonly room?: Partial<Pick<RoomParts, 'rules' | 'limits'>>;
  /** The built client. */
  readonly dist?: string;
  /** Further arguments for the simulated participants of rehearsals. */
  readonly rehearsal?: readonly string[];
  readonly freeBytes?: () => Promise<number>;
  readonly logLevel?: 'silent' | 'warn' | 'info';
}

export interface RunningServer {
  readonly port: number;
  /** To be opened on this machine. */
  readonly local: string;
  /** For other devices, best first. */
  readonly addresses: readonly string[];
  readonly operatorCode: string;
  /** Of the key that seals results [S2]. */
  readonly fingerprint: string;
  /** One sentence for each record that does not hold together; its workshop is not opened [L6]. */
  readonly damages: readonly string[];
  /** What the operator should know of the disk that the data lies on [L8]. */
  readonly disk: DiskTrouble;
  /** False: the disk takes no writes, so what there is can only be looked at for now [L4]. */
  readonly takesWrites: boolean;
  close(): Promise<void>;
}

const ROOT = join(import.meta.dirname, '..');
const HMR_PATH = '/__vite_hmr';
/** Not served: it is opened from the disk of whoever has a bundle, and is one file with its script in it. */
const VERIFY_PAGE = '.verify/verify.html';
/** A hall that reconnects at once. */
const BACKLOG = 4096;
/** A phone on a weak signal needs seconds; who says nothing is let go. */
const HANDSHAKE_MS = 15_000;

/** Throws ConfigError when the operator can do something about it. Port 0 takes a free one. */
export async function startServer(config: Config, options: Options = {}): Promise<RunningServer> {
  const words = TERMINAL[config.language];
  const dist = options.dist ?? join(ROOT, 'client/dist');
  if (!config.dev && !hasPages(dist)) throw new ConfigError(words.clientMissing);
  const giveBack = own(config);
  const store = await openStore(config).catch((error: unknown) => {
    giveBack();
    throw error;
  });
  const http = createServer({ keepAliveTimeout: 10_000 });
  const door = config.tls === null ? http : withTls(http, config.tls);
  try {
    const parts = await build(config, store, { http, door }, { ...options, dist });
    await listen(door, config);
    // Programs of this machine come in without TLS: a certificate speaks of the name that phones use.
    if (door !== http) await once(http.listen(0, '127.0.0.1'), 'listening');
    const { where, operatorCode, fingerprint } = parts;
    return {
      port: where.port(),
      local: localAddress(where),
      addresses: baseAddresses(where),
      operatorCode,
      fingerprint,
      damages: await damagesIn(store),
      disk: parts.disk.trouble,
      takesWrites: await store.probe().then(
        () => true,
        () => false,
      ),
      close: () => parts.close().finally(giveBack),
    };
  } catch (error) {
    await store.close();
    giveBack();
    throw error;
  }
}

async function build(
  config: Config,
  store: Store,
  { http, door }: { readonly http: Server; readonly door: Listener },
  options: Options & { dist: string },
) {
  const level = options.logLevel ?? (config.dev ? 'info' : 'warn');
  const log = pino({ level }, pino.destination(2));
  const where = {
    publicUrl: config.publicUrl,
    host: config.host,
    tls: config.tls !== null,
    port: () => portOf(door) ?? config.port,
  };
  const doors = new Doors(store, where, config.proxies);
  const key = openKey(config);
  const results = async () => {
    const { resultMakers } = await import('./room/result-makers.ts');
    return resultMakers(programVersion(), key);
  };
  const copies = openCopies(config, (error) =>
    log.error({ error: String(error) }, 'no second copy could be made'),
  );
  const onClose = () => copies?.soon();
  const scrubber = new Scrubber({
    store,
    copies,
    database: databaseIn(config.dataDir),
    onTrouble: (error) => log.error({ error: String(error) }, 'erased words still lie in a file'),
  });
  const onErased = () => scrubber.run();
  const free = options.freeBytes ?? (() => freeBytes(config.dataDir));
  const disk = new Disk({ path: config.dataDir, freeBytes: free, onChange: () => rooms.noteDisk() });
  const rooms = new Rooms(
    roomParts({ store, log, results, onClose, onErased, disk: () => disk.trouble, ...options.room }),
  );
  await disk.watch();
  if (await store.isScrubDue()) void scrubber.run();
  const exports = new ExportPool();
  const tables = new TableReaders();
  const rehearsals = openRehearsals({
    script: join(ROOT, 'tools/rehearse.ts'),
    args: options.rehearsal ?? [],
    base: () => innerAddress(config, portOf(http) ?? config.port),
    log,
  });
  const operatorCode = makeOperatorCode();
  let closing = false;

  async function openRoom(workshop: WorkshopId): Promise<Room | null> {
    // A closing register knows no rooms, and "no such workshop" would be final for a client.
    if (closing) throw new Error('closing');
    return rooms.open(workshop);
  }

  const isOwnOrigin = doors.isOwnOrigin.bind(doors);
  const findSeat = doors.findSeat.bind(doors);
  const addressOf = doors.addressOf.bind(doors);
  const papers: Papers = servePapers({
    openRoom,
    isOwnOrigin,
    findSeat,
    addressOf,
    limits: options.papers ?? PAPER_LIMITS,
    clock: systemClock,
    log,
  });
  const live: Live = serveLive({
    http,
    openRoom,
    isOwnOrigin,
    findSeat,
    addressOf,
    isErased: (seat) => store.isErasedSeat(seat),
    isKnown: async (request) => {
      const session = doors.sessionOf(request);
      return session !== null && (await store.seatsOf(session)).length > 0;
    },
    ...(options.commandRate === undefined ? {} : { rate: options.commandRate }),
    onEnded: (seat, why) => cutPapers(papers, [seat], why),
    log,
  });
  const { pages, closePages } = await openPages(config, http, options.dist);
  const app = buildApp(
    {
      store,
      doors,
      where,
      openRoom,
      closeRoom: (workshop) => rooms.close(workshop),
      cutSeats: (seats, why) => {
        live.cut(seats, why);
        cutPapers(papers, seats, why);
      },
      key,
      verifyPage: () => readFile(join(options.dist, VERIFY_PAGE)),
      operatorCode,
      rehearsals,
      freeBytes: free,
      renderExport: (request) => exports.render(request),
      readTable: (file) => tables.read(file),
      clock: () => performance.now(),
      wallClock: () => Date.now(),
      onTrouble: ({ route, error }) =>
        log.error({ route, where: error instanceof Error ? error.stack : String(error) }, 'a route threw'),
    },
    { pages, dev: config.dev },
  );
  http.on('request', (request, response) => {
    // Without an own path of engine.io this would be answered twice.
    if (!isPath(request.url, '/socket.io/')) app(request, response);
  });
  http.on('upgrade', (request, socket, head) => {
    if (isPath(request.url, '/socket.io/') || (config.dev && isPath(request.url, HMR_PATH))) return;
    if (isPath(request.url, '/yjs/')) papers.upgrade(request, socket, head);
    else socket.destroy();
  });

  async function close(): Promise<void> {
    closing = true;
    disk.close();
    const crowds = rehearsals.close();
    // First everything that is queued goes to disk and is acknowledged, then the sockets close.
    await rooms.stop();
    papers.close();
    const closed = live.close();
    door.close();
    http.closeAllConnections();
    await closed;
    await closePages();
    await exports.close();
    await tables.close();
    await crowds;
    await scrubber.close();
    await copies?.close();
    await store.close();
  }
  return { where, operatorCode, fingerprint: fingerprintOf(key.key), disk, close };
}

function cutPapers(papers: Papers, seats: readonly SeatId[], why: string): void {
  // A merged or renamed seat goes on with other papers; the room closes those it takes away.
  if (why === 'removed' || why === 'erased') papers.cut(seats, CLOSE.noRight, 'removed');
  if (why === 'no-session') papers.cut(seats, CLOSE.noSession, 'no-session');
  if (why === 'gone') papers.cut(seats, CLOSE.noSuchPaper, 'gone');
}

function own({ dataDir, language }: Config): () => void {
  try {
    return ownFolder(dataDir);
  } catch (cause) {
    if (cause instanceof FolderTaken)
      throw new ConfigError(TERMINAL[language].folderTaken(dataDir), { cause });
    throw cause;
  }
}

async function openStore(config: Config): Promise<Store> {
  try {
    return await openSqliteStore(databaseIn(config.dataDir));
  } catch (cause) {
    throw new ConfigError(TERMINAL[config.language].storeBroken(config.dataDir), { cause });
  }
}

function openKey({ dataDir, language }: Config): InstallationKey {
  try {
    return openInstallationKey(dataDir);
  } catch (cause) {
    throw new ConfigError(TERMINAL[language].keyBroken(keyFileIn(dataDir)), { cause });
  }
}

async function damagesIn(store: Store): Promise<string[]> {
  const found: string[] = [];
  for (const { id } of await store.workshops()) {
    const damage = damageIn(id, await store.chain(id));
    if (damage !== null) found.push(damage);
  }
  return found;
}

function openCopies({ dataDir, copyDir }: Config, onTrouble: (error: unknown) => void): Copies | null {
  if (copyDir === null) return null;
  return new Copies({ database: databaseIn(dataDir), folder: copyDir, onTrouble, now: () => Date.now() });
}

/** TLS in front of the same server [T1]. */
function withTls(http: Server, { cert, key }: NonNullable<Config['tls']>): Listener {
  return createTlsServer({ cert, key, handshakeTimeout: HANDSHAKE_MS }, (socket) =>
    http.emit('connection', socket),
  );
}

async function listen(door: Listener, config: Config): Promise<void> {
  const words = TERMINAL[config.language];
  door.listen({ port: config.port, host: config.host ?? undefined, backlog: BACKLOG });
  try {
    await once(door, 'listening');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    if (code === 'EADDRINUSE') throw new ConfigError(words.portTaken(config.port), { cause });
    if (code === 'EACCES') throw new ConfigError(words.portForbidden(config.port), { cause });
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new ConfigError(words.hostUnknown(config.host ?? ''), { cause });
    }
    throw cause;
  }
}

/** The built client, or Vite, which shows changes at once. */
async function openPages(
  config: Config,
  http: Server,
  dist: string,
): Promise<{ pages: RequestHandler; closePages: () => Promise<void> }> {
  if (!config.dev) return { pages: servePages(dist), closePages: async () => {} };
  const { createServer: createVite } = await import('vite');
  const vite = await createVite({
    configFile: join(ROOT, 'client/vite.config.ts'),
    root: join(ROOT, 'client'),
    appType: 'spa',
    server: { middlewareMode: true, allowedHosts: true, hmr: { server: http, path: HMR_PATH } },
  });
  return { pages: vite.middlewares, closePages: () => vite.close() };
}

function portOf(server: Listener): number | undefined {
  return (server.address() as AddressInfo | null)?.port;
}

/** Where a program on this machine reaches the server. */
function innerAddress({ host, tls }: Config, port: number): string {
  const own = tls !== null || host === null || ['0.0.0.0', '::', '*'].includes(host) ? '127.0.0.1' : host;
  return `http://${own.includes(':') ? `[${own}]` : own}:${port}`;
}

/** The version of this program, which stands in every result. */
function programVersion(): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  return version;
}

function isPath(url: string | undefined, prefix: string): boolean {
  return url?.startsWith(prefix) === true;
}
