/** The register of methods. S-PWT is its first entry; a new method is a file and a line here. */
import { fgd } from './fgd.ts';
import { gandengGendong } from './gandeng-gendong.ts';
import { kemitraanLanskap } from './kemitraan-lanskap.ts';
import { musrenbangDesa } from './musrenbang-desa.ts';
import { musrenbangKabupaten } from './musrenbang-kabupaten.ts';
import { musrenbangKecamatan } from './musrenbang-kecamatan.ts';
import { musrenbangKelurahan } from './musrenbang-kelurahan.ts';
import { plpbk } from './plpbk.ts';
import { spwtAntardaerah } from './spwt-antardaerah.ts';
import type { Method } from './schema.ts';
import { sekber } from './sekber.ts';
import { spwt } from './spwt.ts';

export const METHODS: readonly Method[] = [
  spwt,
  musrenbangDesa,
  musrenbangKelurahan,
  musrenbangKecamatan,
  musrenbangKabupaten,
  kemitraanLanskap,
  gandengGendong,
  sekber,
  plpbk,
  fgd,
  spwtAntardaerah,
];

/** The newest version of a method, or `null`. */
export function methodById(id: string): Method | null {
  return METHODS.find((method) => method.id === id) ?? null;
}
