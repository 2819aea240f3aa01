/** "7 dari 10" of those invited; where nobody was counted beforehand, "7 orang". */
import type { CommonWords } from '../../parts/common-words.ts';

export function arrivedOf(here: number, invited: number, common: CommonWords): string {
  return invited === 0 ? common.outcome.people(here) : common.ofAll(here, invited);
}
