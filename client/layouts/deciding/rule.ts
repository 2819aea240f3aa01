/** The rule in force as one sentence, the same on every face [B1]. */
import type { Params } from '@mufakat/shared/polls/way.ts';

import type { CommonWords } from '../../parts/common-words.ts';

export function ruleOf(params: Params, common: CommonWords): string {
  switch (params.way) {
    case 'dots':
      return common.rules.dots(params.dots, params.maxPerOption);
    case 'consensus':
      return common.rules.consensus(params.limit);
    case 'majority':
      return common.rules.majority(params.p, params.q, params.base);
    case 'scoring':
      return common.rules.scoring;
  }
}
