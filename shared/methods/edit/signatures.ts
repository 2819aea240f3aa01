/**
 * Who signs: rows of blocks as they stand on paper, those before the unsur and those after them as one sequence, so that a row
 * is moved over the unsur as over any other.
 */
import type { Label } from '../../languages/language.ts';
import type { SignaturesSpec, SignerSpec } from '../result-spec.ts';
import type { Method } from '../schema.ts';
import { freeId, inserted, moved, replaced, without } from './values.ts';

export const SIGNERS_IN_ROW = 4;
export const SIGNER_ROWS = 12;

type Row = readonly SignerSpec[];

export interface SignerPlace {
  readonly row: number;
  readonly at: number;
}

/** Rows in the order they are printed; the first `before` of them stand above the unsur. */
export function signerRows({ first, last }: SignaturesSpec): {
  readonly rows: readonly Row[];
  readonly before: number;
} {
  return { rows: [...first, ...last], before: first.length };
}

/** One block more, in a row of its own below the others. */
export function addSignerRow(method: Method, office: Label): Method {
  const { signatures } = method.result;
  return withSignatures(method, {
    ...signatures,
    last: [...signatures.last, [newSigner(method, office)]],
  });
}

/** One block more, to the right of a row. */
export function addSigner(method: Method, row: number, office: Label): Method {
  return withRow(method, row, (signers) => [...signers, newSigner(method, office)]);
}

export function changeSigner(method: Method, { row, at }: SignerPlace, signer: SignerSpec): Method {
  return withRow(method, row, (signers) => replaced(signers, at, signer));
}

/** To the left or right in its row. */
export function moveSigner(method: Method, { row, at }: SignerPlace, to: number): Method {
  return withRow(method, row, (signers) => moved(signers, at, to));
}

/** A block; with the last of a row the row goes. */
export function removeSigner(method: Method, { row, at }: SignerPlace): Method {
  return withRow(method, row, (signers) => without(signers, at));
}

/** One up or down; over the unsur it changes its side. */
export function moveSignerRow(method: Method, row: number, by: 1 | -1): Method {
  const { signatures } = method.result;
  const { first, last } = signatures;
  const isLastAbove = row === first.length - 1;
  if (by === 1 && isLastAbove) {
    const signers = first[row] ?? [];
    return withSignatures(method, { ...signatures, first: without(first, row), last: [signers, ...last] });
  }
  if (by === -1 && row === first.length) {
    const signers = last[0] ?? [];
    return withSignatures(method, {
      ...signatures,
      first: inserted(first, first.length, signers),
      last: without(last, 0),
    });
  }
  return row < first.length
    ? withSignatures(method, { ...signatures, first: moved(first, row, row + by) })
    : withSignatures(method, {
        ...signatures,
        last: moved(last, row - first.length, row - first.length + by),
      });
}

function newSigner({ constituencies, result }: Method, office: Label): SignerSpec {
  const { first, last } = result.signatures;
  const taken = [...constituencies, ...first.flat(), ...last.flat()];
  return { id: freeId('penanda-tangan', taken), office, of: 'signer' };
}

function withRow(method: Method, row: number, change: (signers: Row) => Row): Method {
  const { signatures } = method.result;
  const { first, last } = signatures;
  const changed = (rows: readonly Row[], at: number) => {
    const next = change(rows[at] ?? []);
    return next.length === 0 ? without(rows, at) : replaced(rows, at, next);
  };
  return row < first.length
    ? withSignatures(method, { ...signatures, first: changed(first, row) })
    : withSignatures(method, { ...signatures, last: changed(last, row - first.length) });
}

function withSignatures(method: Method, signatures: SignaturesSpec): Method {
  return { ...method, result: { ...method.result, signatures } };
}
