/** A ResultDocument written by hand for the tests of the renderers: every kind of block, long tables, hostile text. */

import type { Block, ResultDocument, Row, Run, Table } from '@mufakat/shared/result/document.ts';

export const HOSTILE =
  '=HYPERLINK("http://jahat.example","klik") <script>alert(1)</script> & "kutip" \u202Eterbalik\u202C\u0007\u0000\uD800 ]]>';

const run = (text: string, more: Partial<Run> = {}): Run => ({ text, ...more });
const paragraph = (text: string): Block => ({
  kind: 'paragraph',
  runs: [run(text)],
  align: 'justify',
  style: 'body',
  keepWithNext: false,
});
const heading = (level: 0 | 1 | 2, text: string): Block => ({
  kind: 'heading',
  level,
  text,
  align: level === 2 ? 'left' : 'center',
  keepWithNext: true,
});

/** An attendance list of so many rows. */
export function longTable(rows: number): Table {
  return {
    kind: 'table',
    id: 'annex-2',
    columns: [
      { title: 'No.', width: 0.85, align: 'right' },
      { title: 'Nama', width: 5.85, align: 'left' },
      { title: 'Lembaga/Asal', width: 6, align: 'left' },
      { title: 'Biaya (Rp)', width: 3.8, align: 'right' },
    ],
    rows: [
      ...Array.from({ length: rows }, (_, index): Row => ({
        kind: 'body',
        cells: [
          { runs: [run(`${index + 1}.`)] },
          { runs: [run(`Peserta ke-${index + 1}`)] },
          {
            runs: [run(index % 3 === 0 ? 'Badan Perencanaan Pembangunan Daerah Kabupaten' : 'Kelompok tani')],
          },
          { runs: [run(`${index + 1}.000.000`)] },
        ],
      })),
      {
        kind: 'total',
        cells: [{ runs: [run('Jumlah')], span: 3, align: 'right' }, { runs: [run('7.260.000.000')] }],
      },
    ],
    size: 8.5,
    rowHeight: 0.76,
    notes: ['Tanda tangan basah pada lembar asli.'],
  };
}

/** A table of one objection with so many paragraphs of one line each. */
export function objectionTable(lines: number): Table {
  return {
    kind: 'table',
    id: 'annex-5b',
    columns: [
      { title: 'No.', width: 0.9, align: 'center' },
      { title: 'Isi keberatan', width: 9, align: 'left' },
      { title: 'Tanggapan sidang', width: 6.6, align: 'left' },
    ],
    rows: [
      {
        kind: 'body',
        mayBreak: true,
        cells: [
          { runs: [run('1')] },
          {
            runs: [
              run(
                Array.from({ length: lines }, (_, index) => `Baris keberatan nomor ${index + 1}.`).join('\n'),
              ),
            ],
          },
          { runs: [run('Dicatat dan dijawab.')] },
        ],
      },
    ],
    size: 8.5,
    rowHeight: null,
    notes: [],
  };
}

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 120" width="400" height="120" font-family="Arimo, Arial, sans-serif">' +
  '<rect x="20" y="20" width="180" height="30" fill="#1f4e5f"/><text x="26" y="40" font-size="12" fill="#ffffff">Isu 1: 15 titik</text>' +
  '<circle cx="300" cy="60" r="30" fill="none" stroke="#000000"/><text x="300" y="64" text-anchor="middle" font-size="12">L</text></svg>';

/** A document with every kind of block. */
export function handMadeDocument(more: Partial<ResultDocument> = {}, extra: Block[] = []): ResultDocument {
  const line = {
    office: 'Notulis,',
    institution: 'Bappeda Kabupaten',
    name: '',
    withNip: false,
    confirmed: null,
  };
  return {
    title: 'Berita Acara Percobaan',
    language: 'id',
    paper: 'F4',
    watermark: null,
    footer: {
      left: ['Berita Acara S-PWT Lanskap Percobaan · versi 1', 'Kode hasil K7QF-2M9R-XWDP-4HTC-6BNA'],
      short: 'Berita Acara S-PWT · versi 1',
      pages: (page, of) => `Halaman ${page} dari ${of}`,
      initials: 'Paraf: ……… / ………',
      qr: 'MUFAKAT1:K7QF2M9RXWDP4HTC6BNA',
    },
    parts: [
      {
        orientation: 'portrait',
        newPage: false,
        blocks: [
          {
            kind: 'letterhead',
            government: 'PEMERINTAH PROVINSI SUMATERA SELATAN',
            agency: 'BADAN PERENCANAAN PEMBANGUNAN DAERAH',
            address: 'Jalan Percobaan Nomor 1, Palembang',
          },
          heading(0, 'BERITA ACARA'),
          {
            kind: 'paragraph',
            runs: [run('HASIL KESEPAKATAN')],
            align: 'center',
            style: 'center-bold',
            keepWithNext: true,
          },
          paragraph(
            `Pada hari ini ${'telah selesai diselenggarakan lokakarya untuk wilayah percobaan '.repeat(4)}selesai.`,
          ),
          {
            kind: 'labelled',
            labelWidth: 3.1,
            boldLabel: true,
            rows: [{ label: 'KESATU', text: `Visi bersama: “${HOSTILE}”` }],
          },
          { kind: 'lettered', items: ['sambutan;', 'paparan; dan', 'kartu peserta,'] },
          {
            kind: 'together',
            blocks: [
              paragraph('Demikian Berita Acara ini dibuat dengan sebenarnya.'),
              {
                kind: 'signatures',
                heading: 'Wakil unsur',
                rows: [[line, { ...line, office: 'Pimpinan Sidang,', withNip: true }]],
              },
            ],
          },
          {
            kind: 'check',
            title: 'Pemeriksaan keaslian',
            qr: 'MUFAKAT1:K7QF2M9RXWDP4HTC6BNA',
            lines: ['Versi 1', 'SHA-256 9f2c61d0'],
          },
        ],
      },
      {
        orientation: 'portrait',
        newPage: true,
        blocks: [
          {
            kind: 'annexHead',
            name: 'LAMPIRAN II',
            lines: ['Berita Acara Nomor 050/017', 'Tanggal 21 Februari 2018'],
          },
          heading(1, 'DAFTAR HADIR'),
          longTable(120),
          ...extra,
        ],
      },
      {
        orientation: 'landscape',
        newPage: true,
        blocks: [
          heading(2, 'Matriks 1. Isu strategis'),
          {
            kind: 'picture',
            caption: 'Gambar 1. Dukungan',
            svg,
            width: 16,
            height: 4.8,
            alternative: 'Isu 1 mendapat 15 titik.',
          },
          { ...longTable(0), id: 'm8', rows: [], notes: [] },
        ],
      },
    ],
    ...more,
  };
}
