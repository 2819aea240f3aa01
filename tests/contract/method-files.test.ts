/**
 * Contract of every method down to the files: its case is played, every document is rendered as Word and PDF and every table
 * as XLSX and CSV, and what is read back holds each heading, column and text of the document, and the columns the field asks for.
 */
import { renderExport } from '@mufakat/server/export/index.ts';
import { MINUTES, type Format } from '@mufakat/server/export/request.ts';
import { METHODS } from '@mufakat/shared/methods/index.ts';
import { resultFile } from '@mufakat/shared/result/canonical.ts';
import { picturesIn } from '@mufakat/shared/result/pictured.ts';
import type { Result } from '@mufakat/shared/result/result.ts';
import { sheets } from '@mufakat/shared/result/sheets.ts';
import { beforeAll, describe, expect, it } from 'vitest';

import { caseOf } from '../cases/index.ts';
import { storedPictures } from '../cases/pictures.ts';
import { playedResult } from '../support/played-result.ts';
import {
  docxMedia,
  docxParagraphs,
  docxTables,
  pdfPages,
  unzipText,
  xlsxSheets,
} from '../support/read-back.ts';

/** Tables that officials know by their columns: from the method's own handbook or the form of the regulation. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  's-pwt': [
    'Isu | Bidang | Lokasi | Bukti/Data | Dukungan (titik) | Peringkat',
    'Program | Isu terkait | Lokasi | Penerima manfaat | Skor layak | Skor mendesak | Kelas | Peringkat | Alasan',
    'Program | Indikator | Satuan | Data awal (2025) | 2026 | 2027 | Target akhir 2028 | Sumber data',
    'Program | Bentuk | Isi pokok | Status | Pemrakarsa | Tenggat',
    'Program | Strategi | Risiko | Mitigasi',
    'Program | Kegiatan | Lokasi | Volume | Satuan | Tahun/Triwulan | Biaya (Rp) | Sumber dana | Penanggung jawab | Pendukung',
  ],
  's-pwt-antardaerah': [
    'Faktor perekat | Sektor | Jenis | Daerah yang diikat',
    'Program | SEK | DAG | BATIK',
  ],
  'kemitraan-lanskap': [
    'Isu strategis | Tema I: | Tema II: | Tema III: | Tema IV: | Tema V:',
    'Tema kolaborasi | Periode I (2018–2023) | Periode II (2023–2028)',
    'Tema | Program | Kegiatan | Lokasi/area model | Pelaku utama | Pelaku pendukung | Keluaran | Indikator | Tahun | Sumber dana',
  ],
  'gandeng-gendong': [
    'Masalah | Lokasi | Target | Program | Tahap',
    'Kawasan | Wilayah | Keunikan | Produk | Slogan',
    'Program | Langkah | Th 1 (2027) | Th 2 (2028) | Th 3 (2029) | Th 4 (2030) | Th 5 (2031) | Wilayah | Sumber anggaran',
    'Program | Kota | Kampus | Korporasi | Komunitas | Kampung',
    'Fokus | Program | Koordinator | Anggota | Tata kala',
  ],
  sekber: [
    'Isu tata kelola | Aturan terkait | Akibat',
    'Pilar | Aksi | Waktu | PJ | Pendukung | Sumber daya | Indikator | Satuan | Data awal | Target',
    'Pihak | Janji | Tenggat',
  ],
  plpbk: [
    'Daya | Program | Lokasi | Volume | Satuan | Biaya (Rp) | Sumber | Tahun | Pelaksana',
    'Program | Kegiatan | Kawasan | Lokasi | Volume | Satuan | Biaya (Rp) | Tahap | Pelaksana (KSM) | Pemelihara',
    'Hal | Rumusan | Sanksi',
  ],
  'musrenbang-desa': [
    'Pengusul | Urutan pengusul | Jenis kegiatan | Bidang | Skor layak | Skor mendesak | Kelas | Peringkat | Alasan | Biaya (Rp)',
    'Usulan | Lokasi | Volume | OPD | Alasan | Biaya (Rp)',
  ],
  'musrenbang-kelurahan': ['Pengusul | Urutan pengusul | Usulan | Bidang | Kelas | Peringkat | Biaya (Rp)'],
  'musrenbang-kecamatan': [
    'Pengusul | Urutan pengusul | Usulan | Bidang | Kelas | Peringkat | Alasan | Biaya (Rp)',
    'OPD | Usulan | Biaya usulan (Rp) | Disepakati | Biaya disepakati (Rp)',
  ],
  'musrenbang-kabupaten': ['OPD | Usulan | Biaya usulan (Rp) | Disepakati | Biaya disepakati (Rp)'],
  fgd: [
    'Pertanyaan | Jawaban | Contoh atau data | Dukungan (titik) | Peringkat',
    'Pokok kesimpulan | Rumusan | Pertanyaan',
    'Tugas | Kesimpulan | Penanggung jawab | Tenggat',
  ],
};

/** Annexes that every berita acara has. */
const ANNEXES = [
  'Acara | Penanggung jawab',
  // On several days one column to sign for each.
  'Nama | L/P | Unsur | Lembaga/Asal | Jabatan | Tanda tangan…',
  'Pukul | Topik | Ringkasan | Pembicara/Unsur',
  'Usulan | Pengusul/Unsur | Alasan',
  'Kode | Perihal | Cara | Aturan | Berhak | Memilih | Hasil',
];

/** Sections that the field asks of a document, in their order; others may stand between them. */
const SECTIONS: Readonly<Record<string, string>> = {
  's-pwt/dokumen-hasil':
    '1. Pendahuluan | 2. Isu strategis | 3. Visi bersama | 4. Program prioritas | 5. Tolok ukur | 6. Aktor dan peran | 7. Kebijakan dan strategi | 8. Rencana aksi per horizon | 9. Ratifikasi dan tindak lanjut | Lampiran',
  's-pwt-antardaerah/dokumen-hasil':
    '2. Faktor perekat | 3. Visi bersama | 8. Rencana aksi per horizon | 9. Ratifikasi dan tindak lanjut',
  'kemitraan-lanskap/masterplan':
    'Isu strategis lanskap | Tema kolaborasi | Visi sepuluh tahun | Arah kemitraan per periode | Area model | Rencana aksi kemitraan | Kelembagaan dan evaluasi',
  'gandeng-gendong/master-plan':
    'Penyatuan rencana | Potensi, masalah, dan mimpi kampung | Masalah dan program penyelesaian | Kawasan strategis | Peta jalan | Peran dan kontribusi 5K | Desk penanggung jawab | Penguat dari rencana luar',
  'sekber/hasil-forum':
    'Visi, misi, tujuan, dan strategi | Pemetaan pihak | Isu tata kelola | Susunan organisasi dan pola kerja | Rencana aksi | Lembar komitmen',
  'sekber/lampiran-keputusan':
    'Kedudukan dan dasar | Susunan organisasi | Aturan main dan pola kerja | Rencana aksi | Penetapan',
  'plpbk/rplp':
    '1. Profil | 2. Hasil pemetaan swadaya | 3. Visi | 4. Rencana penataan | 5. Indikasi program Tridaya | 6. Kawasan prioritas | 7. Aturan bersama',
  'plpbk/rtplp': 'Kawasan prioritas | Rencana tindak per kawasan | Aturan bersama | Pemasaran',
  'fgd/notula': 'Susunan acara | Pembahasan | Keputusan | Tindak lanjut | Peserta',
};

const tight = (text: string): string => text.replace(/\s/g, '');

/** True if the cells hold the asked titles in their order, with others between them; `:` and `…` end a beginning. */
function holds(cells: readonly string[], titles: readonly string[]): boolean {
  let at = 0;
  for (const cell of cells) {
    const title = titles[at];
    if (title === undefined) break;
    const begins = /[:…]$/.test(title) && tight(cell).startsWith(tight(title).replace('…', ''));
    if (begins || tight(cell) === tight(title)) at += 1;
  }
  return at === titles.length;
}

describe.each(METHODS.map((method) => [method.id, method] as const))('files of %s', (id, method) => {
  let result: Result;
  beforeAll(async () => {
    result = await playedResult(caseOf(id)!, method);
  });
  const pictures = storedPictures(caseOf(id)!);
  /** A file is made when a test first looks at it, and stays as it is for the others. */
  const files = new Map<string, Promise<Uint8Array>>();
  const made = (format: Format, document: string = MINUTES): Promise<Uint8Array> => {
    const key = `${document} ${format}`;
    const file = files.get(key) ?? render(format, document);
    files.set(key, file);
    return file;
  };
  const render = async (format: Format, document: string): Promise<Uint8Array> =>
    (await renderExport({ format, result, document, paper: 'F4', verifyUrl: null, pictures })).bytes;

  const documents = [MINUTES, ...method.result.reports.map((report) => report.id)];

  it.each(documents)('%s opens as Word and as PDF with the same text', { timeout: 90_000 }, async (name) => {
    const xml = unzipText(await made('docx', name)).get('word/document.xml') ?? '';
    const pages = pdfPages(await made('pdf', name));
    const drawn = tight(pages.join(''));
    const paragraphs = docxParagraphs(xml);
    expect(paragraphs.length).toBeGreaterThan(20);
    // A long paragraph may run on to the next page, with the footer and a header row within it.
    expect(paragraphs.filter((text) => text.length < 400 && !drawn.includes(tight(text)))).toEqual([]);
    pages.forEach((page, i) => expect(tight(page)).toContain(`Halaman${i + 1}dari${pages.length}`));
  });

  it('holds every table of the method with the columns that are asked for', async () => {
    const xml = unzipText(await made('docx')).get('word/document.xml') ?? '';
    const words = docxParagraphs(xml).join('\n');
    for (const table of method.result.tables) expect(words).toContain(table.name.id);
    const heads = docxTables(xml).flatMap((rows) => rows.slice(0, 2));
    const asked = [...ANNEXES, ...(ASKED[id] ?? [])];
    expect(asked.filter((titles) => !heads.some((cells) => holds(cells, titles.split(' | '))))).toEqual([]);
  });

  it('holds every photo and the map, byte for byte, in Word and in PDF', async () => {
    const media = docxMedia(await made('docx'));
    const pdf = Buffer.from(await made('pdf'));
    for (const bytes of pictures.values()) {
      expect(media.some((own) => Buffer.compare(own, bytes) === 0)).toBe(true);
      expect(pdf.includes(bytes)).toBe(true);
    }
    expect(
      sheets(result)
        .flatMap(({ rows }) => JSON.stringify(rows))
        .join('')
        .match(/foto\/[0-9a-f]{64}/g) ?? [],
    ).toHaveLength(picturesIn(result).length - (result.map === undefined ? 0 : 1));
  });

  it.each(documents)('%s has every section that is asked for, each with something under it', async (name) => {
    const xml = unzipText(await made('docx', name)).get('word/document.xml') ?? '';
    const paragraphs = (xml.match(/<w:p[ >].*?<\/w:p>/gs) ?? []).map((paragraph) => ({
      level: Number(/<w:pStyle w:val="Heading(\d)"/.exec(paragraph)?.[1] ?? 0),
      text: docxParagraphs(paragraph).join(''),
      drawn: paragraph.includes('<w:drawing>'),
    }));
    const heads = paragraphs.filter(({ level }) => level > 0).map(({ text }) => text);
    let at = 0;
    const missing = (SECTIONS[`${id}/${name}`] ?? '').split(' | ').filter((title) => {
      const found = heads.findIndex((text, i) => i >= at && text.toLowerCase().endsWith(title.toLowerCase()));
      at = found < 0 ? at : found + 1;
      return found < 0 && title !== '';
    });
    expect(missing).toEqual([]);
    const empty = paragraphs.filter((paragraph, i) => {
      const next = paragraphs.slice(i + 1).find(({ text, drawn }) => text.trim() !== '' || drawn);
      return paragraph.level > 1 && (next === undefined || (next.level > 0 && next.level < paragraph.level));
    });
    expect(empty.map(({ text }) => text)).toEqual([]);
  });

  it('gives every table as a sheet and as a file, and the result whole', async () => {
    const told = sheets(result);
    const workbook = xlsxSheets(await made('xlsx'));
    const archive = unzipText(await made('csv'));
    expect([...workbook.keys()]).toEqual(told.map((sheet) => sheet.name));
    expect([...archive.keys()]).toEqual([
      ...told.map((sheet) => `${sheet.id}.csv`),
      ...[...pictures.keys()].map((picture) => `foto/${picture}.jpg`),
    ]);
    for (const sheet of told) {
      const [head, ...rows] = workbook.get(sheet.name) ?? [];
      expect(head).toEqual(sheet.columns.map((column) => column.title));
      expect([sheet.id, rows.length >= sheet.rows.length]).toEqual([sheet.id, true]);
    }
    expect(new TextDecoder().decode(await made('json'))).toBe(resultFile(result));
  });
});
