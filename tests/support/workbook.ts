/** A list of proposals as the office of a desa keeps it, as a workbook. */
import { renderXlsx } from '@mufakat/server/export/xlsx.ts';
import type { Sheet, SheetColumn } from '@mufakat/shared/result/sheet.ts';

const NAMES = [
  'No',
  'Usulan',
  'Bidang',
  'Lokasi',
  'Pengusul',
  'Volume',
  'Satuan',
  'Anggaran (Rp)',
  'Catatan',
];
const FRAME: Parameters<typeof renderXlsx>[1] = {
  paper: 'F4',
  region: '',
  footer: { left: ['', ''], short: '', pages: () => '', initials: '', qr: '' },
};

export function aProposalList(
  rows: number,
  change: (row: Sheet['rows'][number], at: number) => Sheet['rows'][number] = (row) => row,
): Promise<Uint8Array> {
  const columns = NAMES.map((title): SheetColumn => ({
    title,
    width: 12,
    decimals: 2,
    type: title === 'No' || title === 'Volume' ? 'number' : 'text',
  }));
  const sheet: Sheet = {
    id: 'usulan',
    name: 'Usulan',
    columns,
    rows: Array.from({ length: rows }, (_, at) =>
      change(
        [
          at + 1,
          `Rabat beton jalan ${at + 1}`,
          'Pelaksanaan pembangunan desa',
          `RT 05 RW ${at % 12}`,
          `RW ${at % 12}`,
          300.5,
          'm',
          `Rp ${64 + (at % 9)}.020.000,00`,
          '=1+1',
        ],
        at,
      ),
    ),
    totals: null,
  };
  return renderXlsx([sheet], FRAME);
}
