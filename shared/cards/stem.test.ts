import { describe, expect, it } from 'vitest';

import { stem, wordsOf } from './stem.ts';

/** What stands before a colon is the root that all words behind it must come to. */
const FAMILIES = `
bangun: bangun membangun dibangun pembangunan bangunan terbangun membangunkan
baik: baik perbaikan memperbaiki diperbaiki kebaikan terbaik
pasang: pasang memasang dipasang pemasangan terpasang
tanam: tanam menanam ditanam penanaman tanaman ditanami menanami
suluh: suluh menyuluh penyuluhan penyuluh
sedia: sedia menyediakan penyediaan tersedia ketersediaan
keras: keras pengerasan perkerasan mengeraskan
kelola: kelola mengelola pengelolaan pengelola dikelola
olah: olah mengolah pengolahan olahan pengolah
latih: latih pelatihan melatih berlatih dilatih latihan pelatih
layan: layan pelayanan melayani layanan dilayani
tingkat: tingkat meningkatkan peningkatan ditingkatkan
lanjut: lanjut lanjutan lanjutkan berkelanjutan keberlanjutan dilanjutkan
sehat: sehat kesehatan menyehatkan
muda: muda pemuda kepemudaan
tani: tani petani pertanian
ternak: ternak peternak peternakan beternak
ikan: ikan perikanan
rumah: rumah perumahan
rawat: rawat merawat perawatan dirawat
ekonomi: ekonomi perekonomian
ajar: ajar belajar pelajar pelajaran pembelajaran
cor: cor pengecoran mengecor dicor
daya: daya pemberdayaan memberdayakan berdaya
manfaat: manfaat pemanfaatan memanfaatkan bermanfaat
pakai: pakai memakai dipakai pemakaian
nilai: nilai menilai penilaian dinilai
terang: terang penerangan menerangi
masuk: masuk memasukkan pemasukan
gerak: gerak gerakan menggerakkan penggerak
air: air pengairan perairan
warga: warga warganya
`;

describe('roots', () => {
  it.each(
    FAMILIES.trim()
      .split('\n')
      .map((line) => line.split(': ') as [string, string]),
  )('%s', (root, words) => {
    const found = words.split(' ').map((word) => [word, stem(word)]);
    expect(found).toEqual(words.split(' ').map((word) => [word, root]));
  });

  it('leaves whole what only looks like an affix', () => {
    const whole =
      'jalan hutan ikan taman badan pekan beras bersih ternak dinding dinas masalah sekolah jumlah bangku desa kepala kelas kebun kelapa irigasi drainase beton talud posyandu air';
    expect(whole.split(' ').map(stem)).toEqual(whole.split(' '));
  });

  it('keeps apart what is not of one family', () => {
    const pairs = [
      ['pengawasan', 'kawasan'],
      ['makanan', 'pakan'],
      ['perairan', 'ruangan'],
      ['penataan', 'pendataan'],
      ['pelatihan', 'pelayanan'],
      ['saluran', 'selokan'],
      ['pendidikan', 'penduduk'],
      ['bantuan', 'batuan'],
    ] as const;
    for (const [a, b] of pairs) expect([a, b, stem(a)]).not.toEqual([a, b, stem(b)]);
  });

  it('takes words that are no Indonesian as they are', () => {
    expect(['rt', 'm²', '東京', '', 'x'].map(stem)).toEqual(['rt', 'm²', '東京', '', 'x']);
  });
});

describe('words of a text', () => {
  it.each([
    ['Jln. Usaha & Tani', ['jalan', 'usaha', 'dan', 'tani']],
    ['RT03/RW 01', ['rt', '3', 'rw', '1']],
    ['anak-anak PAUD', ['anak', 'paud']],
    ['Pembinaan  RÉMAJA', ['pembinaan', 'remaja']],
    ['Rp 1.250.000', ['rp', '1250000']],
    ['–', []],
    ['Talud 1,5 m dan 1.11', ['talud', '1·5', 'm', 'dan', '1·11']],
    ['Gang·satu', ['gang', 'satu']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});
