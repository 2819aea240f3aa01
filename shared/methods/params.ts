/** A method's parameters for a poll; apart from `walk.ts`, because a phone asks the questions there and needs no way of deciding. */
import { defaultParams } from '../polls/index.ts';
import type { Params } from '../polls/way.ts';
import type { Decides } from './schema.ts';

/** Parameters of a poll on this many options, as the method has them. */
export function paramsOf(decides: Decides, options: number): Params {
  return defaultParams(decides.way, options, decides);
}
