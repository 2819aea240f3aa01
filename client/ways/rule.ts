/** The rule in force as one sentence, the same on every face [B1]. */
import type { Params, ParamsOf, WayId } from '@mufakat/shared/polls/way.ts';

import type { CommonWords } from '../parts/common-words.ts';

const RULES: { readonly [W in WayId]: (params: ParamsOf<W>, common: CommonWords) => string } = {
  dots: ({ dots, maxPerOption }, { rules }) => rules.dots(dots, maxPerOption),
  consensus: ({ limit }, { rules }) => rules.consensus(limit),
  majority: ({ p, q, base, atLeast }, { rules }) => rules.majority(p, q, base, atLeast === true),
  scoring: (_params, { rules }) => rules.scoring,
  criteria: ({ line }, { rules }) => rules.criteria(line),
};

export function ruleOf(params: Params, common: CommonWords): string {
  // The parameters name their own way; TypeScript cannot follow that one picks the other.
  return (RULES[params.way] as (params: Params, common: CommonWords) => string)(params, common);
}
