/** Random ids and secrets, and the only form in which a secret is kept: its SHA-256 [T2, T3]. */

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

import { normaliseJoinCode } from '@mufakat/shared/workshop/join-code.ts';
import { makeJoinCode } from '@mufakat/shared/workshop/make-join-code.ts';

/** A 128-bit random id matching ID_PATTERN; also a link token. */
export function makeId(): string {
  return randomBytes(16).toString('base64url');
}

/** What the cookie holds. */
export function makeSessionId(): string {
  return randomBytes(32).toString('base64url');
}

/** 12 letters of the alphabet of join codes, about 59 bits. */
export function makeRecoveryCode(): string {
  return makeJoinCode(makeId()) + makeJoinCode(makeId());
}

/** The operator types this from the terminal: shorter, and guarded by the limit on wrong tries. */
export function makeOperatorCode(): string {
  return makeJoinCode(makeId()) + makeJoinCode(makeId()).slice(0, 2);
}

/** SHA-256 in hex. `kind` keeps a secret of one kind from being accepted as another. */
export function hashSecret(kind: 'session' | 'token' | 'recovery', secret: string): string {
  return createHash('sha256').update(`${kind}/${secret}`).digest('hex');
}

/** As join codes are typed: spaces and dashes gone, capitals. */
export function normaliseTyped(typed: string): string {
  return normaliseJoinCode(typed);
}

/** Compares in constant time. */
export function isSameSecret(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
