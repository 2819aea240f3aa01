/**
 * The HTTP routes, typed. A refusal and a broken network are values; nothing here throws. Needs neither socket.io nor Yjs, so
 * that the join page can do with this alone.
 */
import type { PersonId, SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import type { PictureUse } from '@mufakat/shared/cards/picture.ts';
import type {
  Created,
  CreateRequest,
  HttpError,
  JoinPage,
  JoinPlaces,
  JoinReply,
  JoinRequest,
  Links,
  PersonalLink,
  PictureTaken,
  RehearsalState,
  SeatGranted,
  SeatList,
} from '@mufakat/shared/protocol/wire.ts';

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

export type Problem =
  /** The server said no; `error` is a key of the error words. */
  | ({ readonly kind: 'refused'; readonly status: number } & HttpError)
  /** No answer: no network, or the server is away. It may be tried again. */
  | { readonly kind: 'unreachable' };

export interface Api {
  create(request: CreateRequest): Promise<Answer<Created>>;
  /** `word` is what a link carries, or what was typed when it was asked for; empty = none. */
  joinPage(code: string, word: string): Promise<Answer<JoinPage>>;
  /** The same `op` again gives the same person. */
  join(request: JoinRequest): Promise<Answer<JoinReply>>;
  /** Gives a link's token for a seat of this browser. */
  takeSeat(token: string): Promise<Answer<SeatGranted>>;
  seats(): Promise<Answer<SeatList>>;
  recover(code: string, removeOthers: boolean): Promise<Answer<SeatGranted>>;
  links(workshop: WorkshopId, seat: SeatId): Promise<Answer<Links>>;
  /** What a QR for joining is made of, for any seat. */
  places(workshop: WorkshopId, seat: SeatId): Promise<Answer<JoinPlaces>>;
  /** Gladi bersih: a copy to rehearse on, and its end. */
  rehearse(workshop: WorkshopId, seat: SeatId, people?: number): Promise<Answer<Created>>;
  /** How the simulated participants of a copy do. */
  rehearsal(workshop: WorkshopId, seat: SeatId): Promise<Answer<RehearsalState>>;
  endRehearsal(workshop: WorkshopId, seat: SeatId): Promise<Answer<null>>;
  /** Answers once the picture is stored; the same one again is answered alike. */
  givePicture(
    workshop: WorkshopId,
    seat: SeatId,
    use: PictureUse,
    jpeg: Uint8Array<ArrayBuffer>,
  ): Promise<Answer<PictureTaken>>;
  /** Without a person: one's own. */
  personalLink(workshop: WorkshopId, seat: SeatId, person?: PersonId): Promise<Answer<PersonalLink>>;
}

export type DocumentFormat = 'docx' | 'pdf' | 'xlsx' | 'csv' | 'json' | 'html';

/** The document every method has. */
export const MINUTES = 'berita-acara';

export interface DocumentWish {
  readonly workshop: WorkshopId;
  readonly seat: SeatId;
  /** `MINUTES`, or a report of the method by its id. */
  readonly document: string;
  readonly paper?: 'F4' | 'A4';
  /** A frozen version; without it the draft. */
  readonly version?: number;
  /** One table alone, or a form of another system, as `xlsx` or `csv`. */
  readonly table?: string;
}

/** Where a document of the result is downloaded from, for `<a download href>`. */
export function documentUrl(wish: DocumentWish, format: DocumentFormat): string {
  return `/api/workshops/${wish.workshop}/export/${wish.document}/${format}?${wishQuery(wish)}`;
}

/** Where everything that proves a sealed version is downloaded from. */
export function bundleUrl(
  { workshop, seat }: Pick<DocumentWish, 'workshop' | 'seat'>,
  version: number,
): string {
  return `/api/workshops/${workshop}/bundle/${version}?${new URLSearchParams({ seat })}`;
}

/** Where a stored picture is looked at, for `<img src>`. */
export function pictureUrl(workshop: WorkshopId, seat: SeatId, picture: string): string {
  return `/api/workshops/${workshop}/pictures/${picture}?seat=${seat}`;
}

/** Where the result is read as a page, for an `<iframe src>`. */
export function previewUrl(wish: DocumentWish): string {
  return `/api/workshops/${wish.workshop}/preview?document=${wish.document}&${wishQuery(wish)}`;
}

function wishQuery({ seat, paper, version, table }: DocumentWish): string {
  const query = new URLSearchParams({ seat });
  if (paper !== undefined) query.set('paper', paper);
  if (version !== undefined) query.set('version', String(version));
  if (table !== undefined) query.set('table', table);
  return query.toString();
}

/** The part of `fetch` that is used. */
export type Fetch = (url: string, options: RequestInit) => Promise<Response>;

const ANSWER_WITHIN_MS = 15_000;
/** A picture over a weak signal. */
const PICTURE_WITHIN_MS = 120_000;

/** Asks a route; whatever happens is an answer. */
export type Call = <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) => Promise<Answer<T>>;

export function makeCall(base: string, fetch: Fetch): Call {
  return async <T>(method: string, path: string, body?: unknown): Promise<Answer<T>> => {
    const isPicture = body instanceof Uint8Array;
    try {
      const response = await fetch(`${base}/api${path}`, {
        method,
        credentials: 'same-origin',
        signal: AbortSignal.timeout(isPicture ? PICTURE_WITHIN_MS : ANSWER_WITHIN_MS),
        headers: {
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': isPicture ? 'image/jpeg' : 'application/json' }),
        },
        ...(body === undefined
          ? {}
          : { body: isPicture ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body) }),
      });
      const answer: unknown = response.status === 204 ? null : await response.json();
      if (response.ok) return { ok: true, value: answer as T };
      const said: HttpError = isHttpError(answer) ? answer : { error: 'busy' };
      return { ok: false, problem: { kind: 'refused', status: response.status, ...said } };
    } catch {
      // Refused by the network, cut, or answered by something that is not our server.
      return { ok: false, problem: { kind: 'unreachable' } };
    }
  };
}

export function makeApi(base: string, fetch: Fetch): Api {
  const call = makeCall(base, fetch);
  return {
    create: (request) => call('POST', '/workshops', request),
    joinPage: (code, word) =>
      call('GET', `/join/${encodeURIComponent(code)}${word && `?word=${encodeURIComponent(word)}`}`),
    join: (request) => call('POST', '/join', request),
    takeSeat: (token) => call('POST', '/seats', { token }),
    seats: () => call('GET', '/seats'),
    recover: (code, removeOthers) => call('POST', '/recover', { code, removeOthers }),
    links: (workshop, seat) => call('GET', `/workshops/${workshop}/links?seat=${seat}`),
    places: (workshop, seat) => call('GET', `/workshops/${workshop}/places?seat=${seat}`),
    rehearse: (workshop, seat, people) =>
      call('POST', `/workshops/${workshop}/rehearsal`, { seat, ...(people !== undefined && { people }) }),
    rehearsal: (workshop, seat) => call('GET', `/workshops/${workshop}/rehearsal?seat=${seat}`),
    endRehearsal: (workshop, seat) => call('DELETE', `/workshops/${workshop}?seat=${seat}`),
    givePicture: (workshop, seat, use, jpeg) =>
      call('POST', `/workshops/${workshop}/pictures?seat=${seat}&use=${use}`, jpeg),
    personalLink: (workshop, seat, person) =>
      call('POST', `/workshops/${workshop}/personal`, { seat, ...(person && { person }) }),
  };
}

function isHttpError(answer: unknown): answer is HttpError {
  return (
    typeof answer === 'object' && answer !== null && 'error' in answer && typeof answer.error === 'string'
  );
}
