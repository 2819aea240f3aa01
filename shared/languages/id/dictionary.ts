/** Kamus usulan: dicari dari kartu, di HP dan di meja. */

import { numbers as n } from './numbers.ts';

export const dictionary = {
  title: 'Pilih dari kamus',
  search: (name: string) => `Cari dalam ${name}`,
  found: (shown: number, of: number) =>
    of === 0
      ? 'Tidak ada yang cocok. Coba kata lain, atau tulis sendiri.'
      : shown < of
        ? `${n.integer(shown)} dari ${n.integer(of)}. Tambahkan kata agar lebih tepat.`
        : `${n.integer(of)} ditemukan.`,
  price: (price: string, unit: string) => (unit === '' ? `Rp ${price}` : `Rp ${price} per ${unit}`),
  unreachable: 'Kamus memerlukan sambungan. Kartu tetap dapat ditulis sendiri.',
  close: 'Tutup',
};
