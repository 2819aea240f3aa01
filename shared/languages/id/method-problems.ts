/** Apa yang belum beres pada sebuah metode, dan di mana: untuk berkas metode dan penyusun metode. */

import { numbers as n } from './numbers.ts';

/** What a sentence may name: an entry of the method, or what a file says. */
export interface Detail {
  readonly name: string;
  readonly min: number;
  readonly max: number;
}

const between = ({ min, max }: Detail) =>
  Number.isNaN(min) || Number.isNaN(max)
    ? 'Angkanya di luar batas.'
    : `Isi dengan angka ${n.integer(min)} sampai ${n.integer(max)}.`;

export const methodProblems = {
  sentence: {
    'no-json': () => 'Berkas ini bukan berkas metode Mufakat, atau rusak.',
    'wrong-format': () =>
      'Berkas ini dari versi program yang tidak dikenal. Simpan ulang dengan program yang sama versinya.',
    'too-big': () => 'Terlalu besar. Sebuah metode paling banyak 256 kB.',
    'too-deep': () => 'Susunannya terlalu dalam untuk sebuah metode.',
    'unknown-key': ({ name }: Detail) => `Ada isi yang tidak dikenal: “${name}”.`,
    missing: () => 'Bagian ini tidak ada.',
    'wrong-value': () => 'Isinya tidak dapat dipakai di sini.',
    'number-out': between,
    'text-empty': () => 'Belum diisi.',
    'text-too-long': ({ max }: Detail) => `Terlalu panjang. Paling banyak ${n.integer(max)} huruf.`,
    'too-many': ({ max }: Detail) => `Terlalu banyak. Paling banyak ${n.integer(max)}.`,
    'too-few': ({ min }: Detail) =>
      Number.isNaN(min) ? 'Masih kosong.' : `Perlu sedikitnya ${n.integer(min)}.`,
    'wrong-id': () => 'Tanda pengenalnya tidak dapat dipakai.',
    'id-twice': () => 'Tanda pengenalnya sudah dipakai yang lain.',

    'first-step': () => 'Langkah pertama, dan hanya langkah pertama, mencatat kehadiran.',
    'last-step': () => 'Langkah terakhir, dan hanya langkah terakhir, mengesahkan hasil.',
    'layout-settles': () => 'Tampilan ini tidak cocok dengan hasil langkahnya.',
    'states-order': () => 'Urutan tahap langkah ini tidak benar.',
    'no-way': () => 'Ada tahap penilaian, tetapi belum ada cara memutuskan.',
    'no-deciding': () => 'Ada cara memutuskan, tetapi tidak ada tahap penilaian.',
    'collects-never': () => 'Kartu tidak pernah dapat ditulis pada langkah ini.',
    'no-cards': () => 'Langkah ini tidak punya kartu untuk dibahas.',
    'decides-on': () => 'Yang diputuskan di sini tidak ada pada langkah ini.',
    'way-after': () => 'Suara terbanyak hanya boleh sesudah musyawarah mufakat.',
    'way-params': () => 'Aturannya tidak dapat dipakai. Periksa batas, kriteria, dan bobot.',
    'way-twice': () => 'Cara memutuskan ini sudah ada pada langkah yang sama.',
    'source-gone': () => 'Langkah asal kartunya sudah tidak ada.',
    'source-later': ({ name }: Detail) => `Kartunya berasal dari “${name}”, yang belum berlangsung.`,
    'source-empty': ({ name }: Detail) => `Kartunya berasal dari “${name}”, yang tidak mengumpulkan kartu.`,
    'no-rows': () => 'Matriks ini tidak punya baris: perlu isian tautan ke langkah sebelumnya.',
    'no-columns': () => 'Matriks atau tabel ini tidak punya kolom.',
    'no-period': () => 'Peta jalan memerlukan isian rentang waktu.',
    'no-roles': () => 'Belum ada peran yang dapat diisi di sini.',

    'kind-gone': () => 'Jenis kartunya sudah tidak ada.',
    'kind-unused': () => 'Tidak ada langkah yang memakai jenis kartu ini.',
    'look-twice': ({ name }: Detail) => `Bentuk dan warnanya sama dengan kartu “${name}”.`,
    'title-first': () => 'Isian pertama adalah judul: wajib, berupa teks pendek, lembaga, atau tempat.',
    'photo-twice': () => 'Satu kartu hanya dapat memuat satu foto. Hapus isian foto yang kedua.',
    'spot-twice': () => 'Satu kartu hanya dapat memuat satu titik peta. Hapus isian titik yang kedua.',
    'title-length': () => 'Judul kartu paling banyak 80 huruf, nama lembaga 160.',
    'link-gone': () => 'Langkah yang ditautkan sudah tidak ada.',
    'link-later': ({ name }: Detail) => `Menautkan ke langkah yang datang kemudian: “${name}”.`,
    'link-cycle': ({ name }: Detail) => `Tautannya berputar: “${name}” bergantung pada langkah ini juga.`,
    'link-not-accepted': ({ name }: Detail) =>
      `Menautkan ke “${name}”, tetapi langkah itu tidak menyepakati kartu.`,

    'step-gone': () => 'Langkahnya sudah tidak ada.',
    'table-gone': () => 'Tabel yang disebut di sini sudah tidak ada.',
    'field-gone': ({ name }: Detail) =>
      name === ''
        ? 'Isian yang dicetak di sini sudah tidak ada atau berganti macam.'
        : `Isian kartu “${name}” yang dicetak di sini sudah tidak ada atau berganti macam.`,
    'not-collected': ({ name }: Detail) => `Langkahnya tidak mengumpulkan kartu “${name}”.`,
    'not-scored-later': () => 'Tidak ada langkah kemudian yang menilai tabel ini.',
    'not-decided-so': () => 'Tidak diputuskan dengan cara yang dicetak di sini.',
    'not-linked': () => 'Tidak ada tautan ke tabel yang dimaksud.',
    'not-agreed': () => 'Metode ini tidak punya daftar yang disepakati.',
    'not-accepted': () => 'Baris tabelnya tidak pernah disepakati.',
    'no-statement': () => 'Langkahnya tidak menghasilkan rumusan.',
    'order-without': () => 'Urutannya memerlukan isian pilihan.',
    'name-twice': () => 'Nama kolom ini sudah dipakai di formulir yang sama.',
    'tab-twice': () => 'Nama lembar ini sudah dipakai tabel lain.',
    'tab-characters': () => 'Nama lembar tidak boleh memuat \\ / ? * [ ] atau titik dua.',
    'roles-twice': () => 'Peran sudah dicetak seperti ini di tabel lain.',
    'grid-others': () => 'Semua kartu wajib ditautkan, jadi baris “lainnya” tidak diperlukan.',
    'rows-left-out': () => 'Tabel yang disepakati harus memuat semua baris.',
    'band-gone': ({ name }: Detail) => `“${name}” bukan pilihan pada isiannya.`,
    'needs-table': () => 'Perlu tabel asal untuk angka ini.',
    'signer-name': () => 'Penanda tangan ini bernama sama dengan sebuah unsur.',
    'no-measure': () => 'Tidak ada tolok ukur dengan target per tahun.',
    brace: () => 'Ada kurung kurawal tanpa pasangan.',
    'unknown-brace': ({ name }: Detail) => `Tidak ada yang mengisi {${name}}.`,
  },

  /** An entry of a list, by its number and its name if it has one. */
  entry: {
    steps: (at: number, name: string) => `Langkah ${n.integer(at)}${quoted(name)}`,
    cardKinds: (at: number, name: string) =>
      name === '' ? `Jenis kartu ${n.integer(at)}` : `Kartu${quoted(name)}`,
    fields: (at: number, name: string) => (name === '' ? `isian ${n.integer(at)}` : `isian${quoted(name)}`),
    options: (at: number, name: string) =>
      name === '' ? `pilihan ${n.integer(at)}` : `pilihan${quoted(name)}`,
    constituencies: (at: number, name: string) => `Unsur${name === '' ? ` ${n.integer(at)}` : quoted(name)}`,
    eventKinds: (at: number, name: string) => `Jenis acara ${n.integer(at)}${quoted(name)}`,
    levels: (at: number, name: string) => `Tingkat wilayah ${n.integer(at)}${quoted(name)}`,
    decides: (at: number) => `cara memutuskan ${n.integer(at)}`,
    criteria: (at: number, name: string) => `kriteria ${n.integer(at)}${quoted(name)}`,
    short: (at: number, name: string) => `kriteria singkat ${n.integer(at)}${quoted(name)}`,
    tables: (at: number, name: string) => `Tabel ${n.integer(at)}${quoted(name)}`,
    columns: (at: number, name: string) => `kolom ${n.integer(at)}${quoted(name)}`,
    reserve: (at: number, name: string) => `kolom cadangan ${n.integer(at)}${quoted(name)}`,
    pictures: (at: number) => `gambar ${n.integer(at)}`,
    clauses: (at: number) => `Butir berita acara ${n.integer(at)}`,
    exchange: (at: number, name: string) => `Formulir pertukaran ${n.integer(at)}${quoted(name)}`,
    parts: (at: number) => `tabel ${n.integer(at)}`,
    reports: (at: number, name: string) => `Dokumen ${n.integer(at)}${quoted(name)}`,
    sections: (at: number, name: string) => `bagian ${n.integer(at)}${quoted(name)}`,
    blocks: (at: number) => `isi ${n.integer(at)}`,
    titles: (at: number, name: string) => `judul ${n.integer(at)}${quoted(name)}`,
    title: (at: number) => `baris ${n.integer(at)}`,
    means: (at: number) => `cara mencapai ${n.integer(at)}`,
    /** A block of a row of signatures. */
    signers: (at: number, name: string) => `blok ${n.integer(at)}${quoted(name)}`,
  },

  /** A part that stands once. */
  part: {
    agreed: 'Lampiran IV',
    delegates: 'Lampiran VI',
    minutes: 'Berita acara',
    signatures: 'Tanda tangan',
    name: 'nama',
    fullName: 'nama lengkap',
    summary: 'ringkasan',
    version: 'versi',
    horizonYears: 'tahun rencana',
    periods: 'jumlah periode',
    task: 'tugas',
    hint: 'petunjuk',
    duration: 'waktu',
    layout: 'tampilan',
    states: 'tahap',
    collects: 'kartu yang dikumpulkan',
    perPerson: 'kartu per orang',
    source: 'asal kartu',
    unit: 'satuan',
    weight: 'bobot',
    max: 'batas',
    min: 'batas bawah',
    limit: 'batas keberatan',
    maxPerOption: 'titik per kartu',
    title: 'judul',
    heading: 'judul',
    tab: 'nama lembar',
    text: 'kalimat',
    phrase: 'kalimat',
    lead: 'kalimat pembuka',
    empty: 'kalimat bila kosong',
    order: 'urutan',
    width: 'lebar',
    office: 'jabatan',
    event: 'nama acara',
    chair: 'sebutan pimpinan',
    counted: 'sebutan dalam jumlah kartu',
    screenedName: 'judul setelah dinilai',
    screened: 'kalimat setelah dinilai',
    none: 'kalimat bila tidak ada',
    after: 'kalimat penutup',
    closing: 'kalimat penutup',
    others: 'judul bagi yang tanpa tautan',
    noWoman: 'catatan bila tidak ada perempuan',
    accepted: 'bila disepakati',
    refused: 'bila tidak disepakati',
    open: 'bila belum diputuskan',
    bands: 'pembagian',
    line: 'nilai batas',
    during: 'saat menulis kartu',
    shape: 'bentuk',
    colour: 'warna',
    icon: 'gambar',
    plan: 'rencana',
    unitWidth: 'lebar kolom satuan',
    en: 'bahasa Inggris',
  },
  /** Where nothing else has a name. */
  whole: 'Metode ini',
};

function quoted(name: string): string {
  return name === '' ? '' : ` “${name}”`;
}
