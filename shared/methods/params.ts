/** A method's parameters for a poll; apart from `walk.ts`, because a phone asks the questions there and needs no way of deciding. */
import { defaultParams } from '../polls/index.ts';
import type { Params } from '../polls/way.ts';
import type { Decides } from './schema.ts';

/** Parameters of a poll on this many options, as the method has them; `short` takes the two-question form of scoring [M4]. */
export function paramsOf(decides: Decides, options: number, short = false): Params {
  switch (decides.way) {
    case 'dots':
      return defaultParams('dots', options, { way: 'dots', maxPerOption: decides.maxPerOption });
    case 'consensus':
      return defaultParams('consensus', options, { way: 'consensus', limit: decides.limit });
    case 'majority':
      return defaultParams('majority', options, { way: 'majority', p: decides.p, q: decides.q });
    case 'scoring':
      return defaultParams('scoring', options, {
        way: 'scoring',
        criteria: short ? decides.short : decides.criteria,
      });
  }
}
