/** What of a method is open in the form, and which form a problem belongs to. */
import type { Path } from '@mufakat/shared/methods/problem.ts';

export type Place =
  | { readonly part: 'method' }
  | { readonly part: 'people' }
  | { readonly part: 'step'; readonly at: number }
  | { readonly part: 'kind'; readonly at: number }
  | { readonly part: 'table'; readonly at: number }
  | { readonly part: 'minutes' }
  | { readonly part: 'signatures' }
  | { readonly part: 'agreed' }
  | { readonly part: 'delegates' }
  | { readonly part: 'report'; readonly at: number }
  | { readonly part: 'exchange'; readonly at: number };

export function placeOf([first, second, third]: Path): Place {
  const at = typeof second === 'number' ? second : typeof third === 'number' ? third : 0;
  if (first === 'steps') return { part: 'step', at };
  if (first === 'cardKinds') return { part: 'kind', at };
  if (first === 'constituencies') return { part: 'people' };
  if (first !== 'result') return { part: 'method' };
  if (second === 'tables') return { part: 'table', at };
  if (second === 'reports') return { part: 'report', at };
  if (second === 'exchange') return { part: 'exchange', at };
  if (second === 'agreed') return { part: 'agreed' };
  if (second === 'delegates') return { part: 'delegates' };
  if (second === 'signatures') return { part: 'signatures' };
  return { part: 'minutes' };
}

export function isSamePlace(one: Place, other: Place): boolean {
  return one.part === other.part && ('at' in one ? one.at : 0) === ('at' in other ? other.at : 0);
}
