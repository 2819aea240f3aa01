/** What a region calls its levels stands in the method's texts [domain 2]. */
import { expect, it } from 'vitest';

import { withLevels } from './level-names.ts';
import { spwt } from './spwt.ts';

const TEXT = '{Kabupaten} {kecamatan} {desa} {kepala} {wilayah}';

it.each([
  [['Provinsi', 'Kabupaten', 'Kecamatan', 'Desa', 'Dusun'], 'Kabupaten kecamatan desa Kepala Desa'],
  [['Kabupaten', 'Kapanewon', 'Kalurahan', 'Padukuhan'], 'Kabupaten kapanewon kalurahan Lurah'],
  [['Kota', 'Kemantren', 'Kelurahan', 'Kampung'], 'Kota kemantren kelurahan Lurah'],
  [['Kabupaten', 'Distrik', 'Kampung'], 'Kabupaten distrik kampung Kepala Kampung'],
  [['Kabupaten', 'Kecamatan', 'Nagari', 'Jorong'], 'Kabupaten kecamatan nagari Wali Nagari'],
  [
    ['Provinsi', 'Kabupaten/Kota', 'Kecamatan', 'Desa/Kelurahan'],
    'Kabupaten/Kota kecamatan desa/kelurahan Kepala Desa/Lurah',
  ],
  [['Negara', 'Pulau'], 'Kabupaten/Kota kecamatan desa/kelurahan Kepala Desa/Lurah'],
  [[], 'Kabupaten/Kota kecamatan desa/kelurahan Kepala Desa/Lurah'],
  [['Distrik'], 'Kabupaten/Kota distrik desa/kelurahan Kepala Desa/Lurah'],
])('%j', (levels, text) => {
  const [kind, ...others] = spwt.cardKinds;
  const method = { ...spwt, cardKinds: [{ ...kind!, name: { id: TEXT, en: TEXT } }, ...others] };
  // Other names in braces are filled in elsewhere.
  expect(withLevels(method, levels).cardKinds[0]?.name.id).toBe(`${text} {wilayah}`);
});
