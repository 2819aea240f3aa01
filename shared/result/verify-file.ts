/**
 * Is this result file what was frozen? It has no signature, so it can only be held against the hash it carries. A file that is
 * forged as a whole is not recognised here; that is what the bundle is for, and the hash on the signed paper.
 */

import { canonicalJson, fileText, formatCode, printedHash, sha256Hex } from './canonical.ts';
import { RESULT_FORMAT } from './result.ts';
import { type Finding, UNREADABLE, type Verdict } from './verdict.ts';

/** The check is on the text, not only on its meaning: a file that a program has laid out anew is told apart as `layout`. */
export function verifyFile(text: string): Verdict {
  const file = parsed(text);
  const result = isRecord(file) ? file['result'] : null;
  if (!isRecord(file) || typeof file['sha256'] !== 'string' || !isRecord(result)) return UNREADABLE;
  if (result['format'] !== RESULT_FORMAT) return UNREADABLE;
  const canonical = canonicalJson(result);
  const sha256 = sha256Hex(canonical);
  const findings: Finding[] = [];
  if (sha256 !== file['sha256']) findings.push({ what: 'content', at: '' });
  else if (text !== fileText(sha256, canonical)) findings.push({ what: 'layout', at: '' });
  const { workshop, code, version, frozenAt } = result;
  return {
    exit: findings.length === 0 ? 0 : 1,
    findings,
    about: {
      title: isRecord(workshop) ? stringOr(workshop['title']) : null,
      code: typeof code === 'string' ? formatCode(code) : null,
      version: typeof version === 'number' ? version : null,
      frozenAt: stringOr(frozenAt),
      sha256: printedHash(sha256),
      sealed: null,
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function stringOr(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
