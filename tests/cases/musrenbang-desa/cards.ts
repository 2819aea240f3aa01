/** What the people of Brosot wrote, step by step, and how the facilitator joined and worded it. */
import type { CaseCard, CaseGroup } from '../case.ts';
import { cards, group } from '../parts.ts';
import { written } from '../written.ts';

const LAST_YEAR = written(
  'tinjauan',
  'hasil',
  'kegiatan bidang lokasi realisasi# capaian catatan',
  `
h-talud    | d3 | Talud jalan RT 04 | pembangunan | RT 04 | 48.500.000 | selesai | Warga menyumbang tenaga
h-rabat    | w1 | Rabat beton Dusun Karang tahap satu | pembangunan | Dusun Karang | 61.000.000 | sebagian | Kurang 200 meter, diusulkan lagi
h-posyandu | p1 | Alat timbang posyandu | pemberdayaan | Seluruh desa | 4.500.000 | selesai | Dipakai enam posyandu
h-wisata   | e2 | Pelatihan kelompok sadar wisata | pemberdayaan | Seluruh desa | 0 | belum | Pelatih batal datang
h-linmas   | b1 | Seragam linmas | pembinaan | Seluruh desa | 7.500.000 | selesai | Sesuai rencana
!h-tangki  | t1 | Bantuan air bersih musim kemarau | bencana | RT 10 dan RT 12 | 6.000.000 | selesai | Datang terlambat dua minggu
`,
);

const DRAFT = written(
  'tinjauan',
  'rancangan',
  'kegiatan bidang lokasi keluaran pagu# sumber-dana',
  `
n-siltap   | d2 | Penghasilan tetap dan operasional kantor | pemerintahan | Kantor desa | Pelayanan 12 bulan | 410.000.000 | add
n-jalan    | d3 | Jalan dan saluran permukiman | pembangunan | Dusun prioritas | Jalan aman dilewati | 280.000.000 | dd
n-posyandu | d3 | Posyandu dan pencegahan stunting | pembangunan | Seluruh desa | Enam posyandu aktif | 95.000.000 | dd
n-lembaga  | d2 | Pembinaan lembaga kemasyarakatan | pembinaan | Seluruh desa | Lima lembaga terbina | 40.000.000 | add
n-usaha    | d3 | Pemberdayaan usaha warga | pemberdayaan | Seluruh desa | 60 usaha kecil dilatih | 70.000.000 | dd
n-darurat  | d2 | Cadangan keadaan mendesak | bencana | Seluruh desa | Bantuan dalam tiga hari | 30.000.000 | dd
`,
);

const PROPOSALS = written(
  'usulan',
  'usulan',
  'usulan bidang lokasi pengusul urutan# volume# satuan sasaran waktu@ biaya# sumber-dana pola pelaksana',
  `
u-profil    | d2 | Pemutakhiran data keluarga dan profil desa | pemerintahan | Seluruh desa | Pemerintah desa | 1 | 1 | paket | Seluruh keluarga | 2020 1 | 18.000.000 | add | swakelola | Sekretariat desa
u-layanan   | d2 | Komputer untuk layanan surat warga | pemerintahan | Kantor desa | Pemerintah desa | 2 | 2 | unit | Warga yang mengurus surat | 2020 1 | 17.000.000 | pades | pihak-ketiga | Seksi pelayanan
u-rabat-1   | w1 | Lanjutan rabat beton jalan dusun | pembangunan | Dusun Karang | Dusun Karang | 1 | 200 | m | 85 keluarga | 2020 2 | 44.000.000 | dd | swakelola | Tim Pelaksana Kegiatan
u-rabat-2   | r1 | Jalan Karang belum selesai | pembangunan | Dusun Karang | Dusun Karang
u-talud     | w1 | Talud jalan RW 05 | pembangunan | RW 05 | RW 05 | 1 | 80 | m | 40 keluarga | 2020 2 | 52.000.000 | dd | swakelola | Tim Pelaksana Kegiatan
u-saluran-1 | w3 | Saluran air RT 12 | pembangunan | RT 12 | RT 12 | 1 | 150 | m | 55 keluarga | 2020 2-3 | 75.000.000 | dd | swakelola | Tim Pelaksana Kegiatan
u-saluran-2 | b2 | Genangan di depan RT 12 | pembangunan | RT 12 | RT 12
u-tani      | e1 | Jalan usaha tani Rowo–Kartika | pembangunan | Dusun Karang | Gabungan kelompok tani | 1 | 700 | m | 120 petani | 2020 3 | 90.000.000 | dd | swakelola | Tim Pelaksana Kegiatan
u-jamban    | r2 | Jamban sehat untuk keluarga miskin | pembangunan | RT 08 dan RT 12 | Forum anak desa | 1 | 10 | unit | 10 keluarga miskin | 2020 2 | 25.000.000 | dd | swakelola | Kelompok warga
u-posyandu  | p2 | Perbaikan gedung posyandu | pembangunan | Dusun tengah | Kader posyandu | 1 | 1 | unit | 70 balita | 2020 3 | 60.000.000 | dd | swakelola | Tim Pelaksana Kegiatan
u-lampu     | w3 | Lampu jalan dusun | pembangunan | RT 10 sampai RT 12 | RT 12 | 2 | 20 | unit | 150 keluarga | 2020 3 | 50.000.000 | dd | pihak-ketiga | Seksi kesejahteraan
u-lapangan  | t1 | Perbaikan lapangan desa | pembangunan | Lapangan desa | Karang taruna | 1 | 1 | paket | Pemuda desa | 2020 4 | 85.000.000 | bantuan | pihak-ketiga | Seksi kesejahteraan
u-aula      | d1 | Aula baru balai desa | pembangunan | Kantor desa | Pemerintah desa | 3 | 1 | unit | Tamu dan warga | 2020 3-4 | 350.000.000 | bantuan | pihak-ketiga | Seksi kesejahteraan
u-gapura    | r1 | Gapura batas dusun | pembangunan | Batas RT 08 | RT 08 | 2 | 2 | unit | Warga dusun | 2020 4 | 40.000.000 | swadaya | swakelola | Warga
u-linmas    | b1 | Pelatihan linmas siaga | pembinaan | Balai desa | BPD | 1 | 20 | orang | Anggota linmas | 2020 2 | 12.000.000 | add | swakelola | Seksi pemerintahan
u-seni      | t2 | Sanggar seni anak | pembinaan | Balai desa | PAUD desa | 2 | 1 | paket | 40 anak | 2020 3 | 15.000.000 | add | swakelola | Pengurus sanggar
u-paud      | t2 | Insentif pendidik PAUD | pembinaan | Tiga PAUD | PAUD desa | 1 | 6 | orang | 90 anak | 2020 1-4 | 21.600.000 | add | swakelola | Seksi pelayanan
u-usaha     | e2 | Pelatihan usaha mikro dan pemasaran | pemberdayaan | Balai desa | Kelompok perajin | 1 | 25 | orang | 25 usaha mikro | 2020 2 | 30.000.000 | dd | antardesa | BUM Desa bersama
u-kader-1   | p1 | Pelatihan kader posyandu | pemberdayaan | Balai desa | TP PKK Desa | 1 | 30 | orang | Enam posyandu | 2020 1 | 9.000.000 | dd | swakelola | TP PKK Desa
u-kader-2   | p2 | Kader baru perlu dilatih | pemberdayaan | Seluruh desa | Kader posyandu
u-pupuk     | e1 | Pelatihan pupuk organik | pemberdayaan | Dusun Karang | Gabungan kelompok tani | 2 | 40 | orang | Petani padi | 2020 2 | 14.000.000 | dd | swakelola | Kelompok tani
u-bumdes    | b2 | Tambahan modal BUM Desa | pemberdayaan | Seluruh desa | BPD | 2 | 1 | paket | Anggota simpan pinjam | 2020 4 | 75.000.000 | dd | swakelola | BUM Desa
u-air       | r1 | Cadangan air bersih musim kemarau | bencana | RT 10 dan RT 12 | RT 12 | 3 | 30 | tangki | 65 keluarga | 2020 3 | 9.000.000 | dd | swakelola | Linmas desa
u-siaga     | t1 | Alat tanggap banjir | bencana | Balai desa | Takmir masjid | 1 | 1 | paket | Warga tepi sungai | 2020 1 | 16.000.000 | dd | pihak-ketiga | Linmas desa
!u-parkir   | e2 | Tempat parkir pasar sore | pembangunan | Pasar desa | Kelompok perajin | 2 | 1 | paket | Pembeli pasar | 2020 4 | 35.000.000 | pades | swakelola | Tim Pelaksana Kegiatan
`,
);

const HIGHER = written(
  'du-rkp',
  'du-rkp',
  'usulan lokasi volume# satuan biaya# tujuan opd alasan',
  `
a-sampah   | p1 | Sarana bank sampah | Brosot | 1 | paket | 160.000.000 | kabupaten | Dinas Lingkungan Hidup | Melampaui kemampuan desa
a-irigasi  | e1 | Normalisasi saluran irigasi | Dusun Karang | 450 | m | 400.000.000 | kabupaten | Dinas Pertanian dan Pangan | Jaringan milik kabupaten
a-jalan    | w1 | Perbaikan jalan kabupaten ke pasar | Brosot | 900 | m | 720.000.000 | kabupaten | Dinas PUPKP | Bukan kewenangan desa
a-rumah    | r2 | Perbaikan rumah tidak layak huni | Enam dusun | 15 | unit | 225.000.000 | kabupaten | Dinas PUPKP | Melampaui kemampuan desa
a-lampu    | w3 | Lampu penerangan jalan kabupaten | Jalan ke Wates | 40 | unit | 100.000.000 | kabupaten | Dinas Perhubungan | Bukan kewenangan desa
a-tebing-1 | t1 | Penguatan tebing sungai | Tepi Sungai Progo | 300 | m | 1.500.000.000 | pusat | Balai besar wilayah sungai | Sungai milik pusat
a-tebing-2 | b2 | Tebing longsor | RT 12 | | | | pusat
a-budaya   | t2 | Rintisan desa budaya | Brosot | 1 | paket | 200.000.000 | provinsi | Dinas Kebudayaan DIY | Program provinsi
`,
);

const CANDIDATES = written(
  'delegasi',
  'calon',
  'nama jenis-kelamin lembaga wilayah',
  `
c-ngatinah | p2 | Ngatinah | p | TP PKK Desa | Brosot
c-paryono  | e2 | Paryono | l | Gabungan kelompok tani | Dusun Karang
c-sugeng   | w3 | Sugeng Riyadi | l | Dusun Karang | Dusun Karang
c-dwi      | p1 | Dwi Astuti | p | Forum anak desa | RT 08
c-bambang  | d3 | Bambang Setiawan | l | BPD Brosot | Brosot
`,
);

const NOTES = cards('pengesahan', 'catatan', [
  [
    'z-1',
    'e1',
    {
      pokok: 'Waktu jalan usaha tani',
      jenis: 'perbaikan',
      uraian: 'Ditulis setelah panen, agar gabah dapat diangkut lewat jalan lama.',
    },
  ],
  [
    'z-2',
    'w3',
    {
      pokok: 'Lampu jalan di RT 12',
      jenis: 'keberatan',
      uraian: 'Tiang jangan menutup jalan masuk rumah warga.',
    },
  ],
]);

export const CARDS: readonly CaseCard[] = [
  ...LAST_YEAR,
  ...DRAFT,
  ...PROPOSALS,
  ...HIGHER,
  ...CANDIDATES,
  ...NOTES,
];

/** The complete card of a group is the wording, in the facilitator's words for the title. */
function worded(key: string, first: string, joined: readonly string[], title: string): CaseGroup {
  const card = CARDS.find((it) => it.key === first);
  if (card === undefined) throw new Error(`no card ${first}`);
  return group(card.step, card.kind, key, joined, { ...card.fields, usulan: title });
}

export const GROUPS: readonly CaseGroup[] = [
  worded('u-rabat', 'u-rabat-1', ['u-rabat-1', 'u-rabat-2'], 'Lanjutan rabat beton jalan Dusun Karang'),
  worded('u-saluran', 'u-saluran-1', ['u-saluran-1', 'u-saluran-2'], 'Saluran air permukiman RT 12'),
  worded('u-kader', 'u-kader-1', ['u-kader-1', 'u-kader-2'], 'Pelatihan kader posyandu baru'),
  worded('a-tebing', 'a-tebing-1', ['a-tebing-1', 'a-tebing-2'], 'Penguatan tebing Sungai Progo'),
];
