/**
 * Who is at the door: where a request comes from, which session it carries, which seats that session owns [T2]. HTTP, socket.io
 * and papers ask the same questions here. What a seat may then do is for the room.
 */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { TLSSocket } from 'node:tls';

import type { SeatId } from '@mufakat/shared/cards/card.ts';

import type { SeatRow, Store } from '../storage/store.ts';
import { isLocalHost, isOwnHost, type Whereabouts } from './addresses.ts';
import { plainAddress, type Proxies } from './networks.ts';
import { hashSecret, makeSessionId } from './secrets.ts';

/** Longer than the default retention, so that nobody is thrown out of a workshop that still exists. */
const COOKIE_DAYS = 180;
const SESSION_PATTERN = /^[A-Za-z0-9_-]{43}$/;

export class Doors {
  readonly #store: Store;
  readonly #where: Whereabouts;
  readonly #proxies: Proxies;

  constructor(store: Store, where: Whereabouts, proxies: Proxies) {
    this.#store = store;
    this.#where = where;
    this.#proxies = proxies;
  }

  /**
   * The page that asks was served by this server: Host is ours, and Origin, which browsers always send with websockets and
   * changes, has the same host; under TLS it came over TLS too. A request without Origin comes from no page; cookies of
   * browsers do not travel with it.
   */
  isOwnOrigin(request: IncomingMessage): boolean {
    const { host, origin } = request.headers;
    if (host === undefined || !isOwnHost(host, this.#where)) return false;
    if (origin === undefined) return true;
    const page = URL.parse(origin);
    return page?.host === host.toLowerCase() && (page.protocol === 'https:' || !this.isSecure(request));
  }

  isOwnHost(request: IncomingMessage): boolean {
    return request.headers.host !== undefined && isOwnHost(request.headers.host, this.#where);
  }

  /** TLS ends here, or at the reverse proxy that PUBLIC_URL names. */
  isSecure(request: IncomingMessage): boolean {
    if (request.socket instanceof TLSSocket) return true;
    const { publicUrl } = this.#where;
    return publicUrl?.protocol === 'https:' && request.headers.host === publicUrl.host;
  }

  /** Where a request comes from: the last address that is no proxy of ours, for limits per address [T3, T5]. */
  addressOf(request: IncomingMessage): string {
    const passedOn = String(request.headers['x-forwarded-for'] ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
    let address = plainAddress(request.socket.remoteAddress ?? '');
    while (this.#proxies.has(address) && passedOn.length > 0) address = plainAddress(passedOn.pop() ?? '');
    return address;
  }

  /**
   * A browser on this very machine, not passed on by a proxy. With TLS in front of us every request may be passed on, also by
   * proxies that do not say so; then nobody counts as local.
   */
  isLocal(request: IncomingMessage): boolean {
    const { host, forwarded, 'x-forwarded-for': passedOn } = request.headers;
    if (this.#where.publicUrl?.protocol === 'https:' || forwarded !== undefined || passedOn !== undefined)
      return false;
    return isLoopback(request.socket.remoteAddress ?? '') && host !== undefined && isLocalHost(host);
  }

  /** The hash of the session id the request carries. It may own nothing. */
  sessionOf(request: IncomingMessage): string | null {
    const id = this.#readCookie(request);
    return id === null ? null : hashSecret('session', id);
  }

  /** As `sessionOf`; a browser without a session gets one with this answer. */
  giveSession(request: IncomingMessage, response: ServerResponse): string {
    const id = this.#readCookie(request) ?? makeSessionId();
    const secure = this.isSecure(request) ? '; Secure' : '';
    response.appendHeader(
      'Set-Cookie',
      `${this.#cookieName(request)}=${id}; Path=/; Max-Age=${COOKIE_DAYS * 86_400}; HttpOnly; SameSite=Strict${secure}`,
    );
    return hashSecret('session', id);
  }

  /** The seat, if the request's session owns it. */
  async findSeat(request: IncomingMessage, seat: SeatId): Promise<SeatRow | null> {
    const session = this.sessionOf(request);
    if (session === null) return null;
    const row = await this.#store.findSeat(seat);
    return row?.session === session ? row : null;
  }

  #readCookie(request: IncomingMessage): string | null {
    const name = this.#cookieName(request);
    for (const part of (request.headers.cookie ?? '').split(';')) {
      const [key, value = ''] = part.trim().split('=', 2);
      if (key === name && SESSION_PATTERN.test(value)) return value;
    }
    return null;
  }

  /** Browsers share cookies between the ports of a host; two servers on one laptop must not. */
  #cookieName(request: IncomingMessage): string {
    return `${this.isSecure(request) ? '__Host-' : ''}mufakat-${this.#where.port()}`;
  }
}

function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.') || address.startsWith('::ffff:127.');
}
