/**
 * What is wrong with a method, as data: a code and the path to the place in the value. The languages make a sentence of the code
 * (`languages/<code>/method-problems.ts`), `problem-place.ts` names the place by the labels people know, and the editor leads to it.
 */

export type Path = readonly (string | number)[];

export type ProblemCode =
  // Of the file.
  | 'no-json'
  | 'wrong-format'
  | 'too-big'
  | 'too-deep'
  // Of one value.
  | 'unknown-key'
  | 'missing'
  | 'wrong-value'
  | 'number-out'
  | 'text-empty'
  | 'text-too-long'
  | 'too-many'
  | 'too-few'
  | 'wrong-id'
  | 'id-twice'
  // Of steps.
  | 'first-step'
  | 'last-step'
  | 'layout-settles'
  | 'states-order'
  | 'no-way'
  | 'no-deciding'
  | 'collects-never'
  | 'no-cards'
  | 'decides-on'
  | 'way-after'
  | 'way-params'
  | 'way-twice'
  | 'source-gone'
  | 'source-later'
  | 'source-empty'
  | 'no-rows'
  | 'no-columns'
  | 'no-period'
  | 'no-roles'
  // Of card kinds.
  | 'kind-gone'
  | 'kind-unused'
  | 'look-twice'
  | 'title-first'
  | 'photo-twice'
  | 'spot-twice'
  | 'title-length'
  | 'link-gone'
  | 'link-later'
  | 'link-cycle'
  | 'link-not-accepted'
  // Of what is printed.
  | 'step-gone'
  | 'table-gone'
  | 'field-gone'
  | 'not-collected'
  | 'not-scored-later'
  | 'not-decided-so'
  | 'not-linked'
  | 'not-agreed'
  | 'not-accepted'
  | 'no-statement'
  | 'order-without'
  | 'name-twice'
  | 'tab-twice'
  | 'tab-characters'
  | 'roles-twice'
  | 'grid-others'
  | 'rows-left-out'
  | 'band-gone'
  | 'needs-table'
  | 'signer-name'
  | 'no-measure'
  | 'brace'
  | 'unknown-brace';

export interface MethodProblem {
  readonly code: ProblemCode;
  readonly path: Path;
  /** A name or figure that belongs into the sentence; a name may come from the file. */
  readonly detail?: { readonly name?: string; readonly min?: number; readonly max?: number };
}
