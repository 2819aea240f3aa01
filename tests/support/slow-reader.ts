/**
 * A websocket whose device takes a thousand bytes a second: the handshake and frames are made by hand, since a library would
 * read everything at once. What it did not read it reads in the end, when `hurry` is called, and tells how it was closed.
 */

import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

const BYTES_PER_SECOND = 1000;
const TEXT = 0x81;
const CLOSE = 0x8;

export class SlowReader {
  readonly #socket: Socket;
  readonly #reading: NodeJS.Timeout;

  private constructor(socket: Socket) {
    this.#socket = socket;
    // What arrived with the handshake counts as read.
    this.#reading = setInterval(() => {
      if (socket.read(BYTES_PER_SECOND) === null) socket.read();
    }, 1000);
  }

  /** Opens `path` with these headers, says `texts`, and from then on reads slowly. */
  static async open(
    base: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    texts: readonly string[] = [],
  ): Promise<SlowReader> {
    const { hostname, port, host } = new URL(base);
    const socket = connect({ host: hostname, port: Number(port), highWaterMark: BYTES_PER_SECOND } as never);
    // Cut by the server while it waits: told by `hurry`.
    socket.on('error', () => undefined);
    const all = {
      host,
      origin: base,
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
      ...headers,
    };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
    socket.write(`GET ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
    await once(socket, 'readable');
    const answer = String(socket.read());
    if (!answer.startsWith('HTTP/1.1 101')) throw new Error(answer.split('\r\n', 1)[0]);
    for (const text of texts) socket.write(masked(text));
    return new SlowReader(socket);
  }

  /** Reads all that is left, and resolves with the code of the close frame, or `null` if there was none. */
  async hurry(): Promise<number | null> {
    clearInterval(this.#reading);
    const chunks: Buffer[] = [];
    this.#socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    if (!this.#socket.closed) await once(this.#socket, 'close');
    return closeCodeAtEnd(Buffer.concat(chunks));
  }

  destroy(): void {
    clearInterval(this.#reading);
    this.#socket.destroy();
  }
}

/** A short text frame as a client sends it. */
function masked(text: string): Buffer {
  const payload = Buffer.from(text);
  const head = Buffer.alloc(8);
  head[0] = TEXT;
  head[1] = 0x80 | 126;
  head.writeUInt16BE(payload.length, 2);
  // A mask of zeros leaves the payload as it is.
  return Buffer.concat([head, payload]);
}

/** The slow reading ended in the middle of a frame, so the end is looked at: a close frame is the last that comes. */
function closeCodeAtEnd(bytes: Buffer): number | null {
  const reason = 'too-slow';
  const length = 2 + reason.length;
  const at = bytes.length - length - 2;
  const isClose = at >= 0 && bytes[at] === (0x80 | CLOSE) && bytes[at + 1] === length;
  return isClose ? bytes.readUInt16BE(at + 2) : null;
}
