/** The hashes of stored entries [L1], as the thread of the database computes and reads them: blobs in rows, hex in between. */

import { hash, randomBytes } from 'node:crypto';

import {
  bodyHash,
  type ChainedEntry,
  type ChainVerdict,
  entryHash,
  type Sha256,
} from '@mufakat/shared/result/chain.ts';

import { codeFromBytes } from '@mufakat/shared/result/canonical.ts';

import type { LogRow } from './store.ts';

const SALT_BYTES = 16;

export const sha256: Sha256 = (text) => hash('sha256', text, 'hex');

/** A row as it will be stored, behind the entry with hash `prev`. */
export function chain(prev: string | null, row: LogRow): ChainedEntry {
  const salt = row.body === null ? null : randomBytes(SALT_BYTES).toString('hex');
  const ofBody = row.body === null || salt === null ? null : bodyHash(sha256, salt, row.body);
  const unchained = { ...row, bodyHash: ofBody, salt, prev };
  return { ...unchained, hash: entryHash(sha256, prev, unchained) };
}

/** A hash as people read it and phones remember it: 20 characters [L7]. */
export function shortHead(hash: string): string {
  return codeFromBytes(Buffer.from(hash, 'hex'));
}

/** A row of the database, hashes and salt as blobs. */
export function chainedOf(row: Readonly<Record<string, unknown>>): ChainedEntry {
  return {
    n: row.n as number,
    t: row.t as number,
    kind: row.kind as string,
    actor: row.actor as string,
    facts: row.facts as string,
    bodyHash: hex(row.body_hash),
    salt: hex(row.salt),
    body: row.body as string | null,
    prev: hex(row.prev),
    hash: hex(row.hash) ?? '',
  };
}

export function hex(value: unknown): string | null {
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : null;
}

/** A sentence for the operator; `null` is well. */
export function damageIn(workshop: string, { fault, entries }: ChainVerdict): string | null {
  if (entries === 0) return `the record of ${workshop} is gone`;
  return fault === null ? null : `the record of ${workshop} is damaged at entry ${fault.n}: ${fault.what}`;
}
