/**
 * The messages of HTTP and socket.io. `docs/PROTOCOL.md` has the numbered rules; schemas that parse these from
 * outside are in `parse.ts`. A change here carries a new PROTOCOL version and a recorded old message.
 */
import type { PersonId, PictureRef, SeatId, WorkshopId } from '../cards/card.ts';
import type { Label } from '../languages/language.ts';
import type { MethodProblem } from '../methods/problem.ts';
import type { Role } from '../permissions/command-names.ts';
import type { Accepted, Command, PersonFields } from '../workshop/command.ts';
import type { Refusal, RefusalCode } from '../workshop/refusal.ts';
import type { Settings } from '../workshop/state.ts';
import type { SectionName, View } from '../workshop/view.ts';
import type { HttpProblem } from './problems.ts';

export const PROTOCOL = 1;

/** socket.io `auth` at connect; path `/socket.io/`, websocket only. */
export interface Hello extends Seen {
  readonly protocol: typeof PROTOCOL;
  readonly seat: SeatId;
  /** Section versions the client holds, from the same room epoch; changed ones are sent. */
  readonly held: Partial<Record<SectionName, number>>;
}

/** Where a log stands, as the server tells it: position and hash of its newest entry on disk [L7]. */
export interface Head {
  readonly epoch: number;
  readonly n: number;
  /** 20 characters of the hash, as people read it. */
  readonly hash: string;
}

/** The newest head a client has seen [C4]; `epoch` is `null` before the first. */
export interface Seen {
  readonly epoch: number | null;
  readonly lastN: number;
  /** `null` if it was not told. */
  readonly lastHash: string | null;
}

/** Server -> client events of socket.io. */
export interface ServerEvents {
  /** First message after connecting. `behind`: the server lost its tail, resend everything [C4]. */
  hello(message: {
    readonly n: number;
    readonly now: number;
    readonly epoch: number;
    readonly behind: boolean;
    readonly role: Role;
    readonly head: Head;
  }): void;
  /** Changed sections, latest only. `now` is room time. */
  view(message: ViewMessage): void;
  /** The seat is over: removed, role changed, workshop deleted. The client shows one sentence. */
  ended(message: {
    readonly why:
      | 'removed'
      | 'erased'
      | 'merged'
      | 'role-changed'
      | 'gone'
      | 'damaged'
      | 'no-session'
      | 'too-old';
  }): void;
}

export interface ViewMessage {
  readonly n: number;
  readonly now: number;
  /** As it leaves the server. */
  readonly head?: Head;
  readonly sections: { readonly [S in SectionName]?: { readonly v: number; readonly data: View[S] } };
}

/** Client -> server events. */
export interface ClientEvents {
  command(message: CommandMessage, answer: (reply: Acknowledged) => void): void;
}

export interface CommandMessage {
  readonly op: string;
  readonly command: Command;
}

export type Reply =
  | { readonly ok: true; readonly accepted: Accepted }
  | { readonly ok: false; readonly refusal: Refusal };

/** A reply as it leaves the server; the same `op` again gets the same reply with the head of then. */
export type Acknowledged = Reply & { readonly head?: Head };

// ---- HTTP, all JSON, all under /api ----

/** POST /api/workshops. `operator` is the code printed at start; not asked from localhost [T3]. */
export interface CreateRequest {
  readonly settings: Omit<Settings, 'rehearsalOf'>;
  /** Of the register, or of a method saved here. */
  readonly method: string;
  /** Of a saved method; without it the newest. */
  readonly version?: number;
  /** Whether newcomers wait from the beginning. */
  readonly waitingRoom?: boolean;
  readonly operator: string | null;
}

/** POST /api/workshops/:workshop/people/:person/data {seat}: all that is held of a person, as a page that stands alone. */
export interface PersonalFile {
  readonly page: string;
}

/** GET /api/methods: every version of the methods saved here, the newest saved first. */
export interface SavedMethods {
  readonly methods: readonly SavedMethod[];
}

/** POST /api/methods/preview?document=&language=: a document with sample cards, as the inside of a page. */
export interface MethodPreview {
  readonly page: string;
}

/** Also the answer to POST /api/methods. */
export interface SavedMethod {
  readonly id: string;
  readonly version: number;
  readonly savedAt: number;
  /** Put away: not among those to choose from, and still there for whoever names it. */
  readonly archived: boolean;
  readonly name: Label;
  readonly summary: Label;
}

/** The creator's browser also gets a desk seat. Tokens stand in links after `#` only. */
export interface Created {
  readonly workshop: WorkshopId;
  readonly seat: SeatId;
  readonly links: Links;
  /** Recovery code of the desk, 12 characters, shown once. */
  readonly recovery: string;
}

/** GET /api/workshops/:workshop/links?seat= (desk). Paths start with `/` and hold the `#token`; `addresses` are the bases to put before them. */
export interface Links {
  readonly code: string;
  readonly desk: string;
  readonly cofacilitator: string;
  readonly notulis: string;
  readonly screen: string;
  /** Three words beside the code [T4]. */
  readonly phrase: string;
  /** The participant link: `/g/<code>#<first word>`. */
  readonly join: string;
  /** Base addresses that work from other machines, best first; never localhost unless there is no other. */
  readonly addresses: readonly string[];
  /** Plain HTTP: "mode LAN tanpa TLS" is shown. */
  readonly tls: boolean;
  /** Fingerprint of the key that seals results, 32 hex digits: to be known before there is one [S2]. */
  readonly key: string;
}

/** GET /api/workshops/:workshop/places?seat= (any seat, the screen above all): what a QR for joining is made of. */
export type JoinPlaces = Pick<Links, 'code' | 'phrase' | 'join' | 'addresses' | 'tls' | 'key'>;

/** GET /api/join/:code?word=, what the join page shows before joining. */
export interface JoinPage {
  readonly workshop: WorkshopId;
  readonly title: string;
  readonly region: string;
  readonly place: string;
  /** The three words that also stand on the screen [T4]. */
  readonly phrase: string;
  readonly days: readonly string[];
  readonly constituencies: readonly { readonly id: string; readonly name: string; readonly icon: string }[];
  readonly retentionDays: number;
  readonly language: 'id' | 'en';
  readonly doorLocked: boolean;
  readonly rehearsal: boolean;
  /** A participant seat that this browser already holds here: go straight in. */
  readonly seat: SeatId | null;
}

/** POST /api/join. `op` makes a repeated try give the same person. */
export interface JoinRequest {
  readonly op: string;
  readonly code: string;
  /** The first of the three words, as a link or the join page gives it; asked for while somebody tries codes [T3]. */
  readonly word?: string;
  readonly person: PersonFields;
  /** "Apakah ini Anda?" answered with yes: ask the desk to move this device to that person. */
  readonly sameAs: PersonId | null;
  /** "Bukan saya" was said: make a new person though the name is known. */
  readonly another: boolean;
}

export type JoinReply =
  /** While the waiting room is on, the seat is that of a guest, and `person` who they become [T3]. */
  | { readonly joined: true; readonly seat: SeatId; readonly workshop: WorkshopId; readonly person: PersonId }
  /** Someone of that name is here already; the page asks. */
  | {
      readonly joined: false;
      readonly known: { readonly person: PersonId; readonly name: string; readonly institution: string };
    }
  /** Waiting for the desk's nod; the page asks again with the same op. */
  | { readonly joined: false; readonly waiting: true };

/** POST /api/seats {token}: exchanges a link token, or moves a person by the personal link, for a seat of this browser. */
export interface SeatGranted {
  readonly seat: SeatId;
  readonly workshop: WorkshopId;
  readonly face: Face;
  readonly role: Role;
}

/** GET /api/seats: the seats this browser holds. POST /api/recover {code, removeOthers} answers SeatGranted. */
export interface SeatList {
  readonly seats: readonly (SeatGranted & { readonly title: string })[];
}

export type Face = 'desk' | 'phone' | 'screen';

/** POST /api/workshops/:workshop/pictures: what is stored, as a photo field holds it. */
export type PictureTaken = PictureRef;

/** POST /api/workshops/:workshop/personal {seat, person?}: a one-use personal link `/p#token` for own or (desk) another's person. */
export interface PersonalLink {
  readonly path: string;
  /** The link on the asking page's own host; `null` if the request named no origin. */
  readonly qr: QrDrawing | null;
}

/** A square of `size` modules, its dark parts as one SVG path, the quiet zone included. */
export interface QrDrawing {
  readonly path: string;
  readonly size: number;
}

/** POST /api/methods/:id/archive */
export interface ArchiveRequest {
  readonly archived: boolean;
}

/**
 * POST /api/workshops/:workshop/rehearsal {seat, people?}: a copy to rehearse on, answered with Created; `people` simulated
 * participants come to it by themselves (40 if nothing is said, 0 for none). GET .../rehearsal?seat= on the copy tells how they do.
 */
export interface RehearsalRequest {
  readonly seat: SeatId;
  readonly people?: number;
}

export interface RehearsalState extends RehearsalCounts {
  /** The simulated participants are at work; false after their time is over or the server was restarted. */
  readonly running: boolean;
}

export interface RehearsalCounts {
  /** In the room now, and asked for. */
  readonly people: number;
  readonly of: number;
  /** Ever came in. */
  readonly joined: number;
  /** Sent by them. */
  readonly cards: number;
  readonly ballots: number;
  readonly confirmations: number;
  /** How often one of them lost the signal. */
  readonly cuts: number;
}

/** Every error body of HTTP; codes in `problems.ts`. `detail` as in Refusal. */
export interface HttpError {
  readonly error: HttpProblem | RefusalCode;
  readonly detail?: Refusal['detail'];
  /** What is wrong with a method that was sent, with `method-wrong`. */
  readonly problems?: readonly MethodProblem[];
}
