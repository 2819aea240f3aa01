/** The register of cases: one for every method, played by `tests/contract/played-methods.test.ts` and by `npm run rehearse`. */
import type { Case } from './case.ts';
import { fgdSintang } from './fgd-sintang/case.ts';
import { brosot } from './musrenbang-desa/case.ts';
import { kulonProgo } from './musrenbang-kabupaten/case.ts';
import { panjatan } from './musrenbang-kecamatan/case.ts';
import { kauman } from './musrenbang-kelurahan/case.ts';
import { kelolaSendang } from './kelola-sendang/case.ts';
import { pringgokusuman } from './pringgokusuman/case.ts';
import { sekberSintang } from './sekber-sintang/case.ts';
import { sembilangDangku } from './sembilang-dangku/case.ts';
import { tanjungbalaiKotaDua } from './tanjungbalai-kota-dua/case.ts';
import { sampan } from './sampan/case.ts';

const CASES: readonly Case[] = [
  brosot,
  kauman,
  panjatan,
  kulonProgo,
  sembilangDangku,
  kelolaSendang,
  pringgokusuman,
  sekberSintang,
  tanjungbalaiKotaDua,
  fgdSintang,
  sampan,
];

/** The case of a method, by the method's id. */
export function caseOf(method: string): Case | null {
  return CASES.find((value) => value.method === method) ?? null;
}
