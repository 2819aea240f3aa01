/** Forms of other systems [domain 7.3, 9]: columns in the form's own order, and what is given out is taken in again as the same cards. */
import { renderExport } from '@mufakat/server/export/index.ts';
import { readTable } from '@mufakat/server/import/read.ts';
import { checkCard } from '@mufakat/shared/cards/card-check.ts';
import type { CardKind, Field, Fields, StepId } from '@mufakat/shared/cards/card.ts';
import { METHODS } from '@mufakat/shared/methods/index.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';
import { played } from '@mufakat/shared/methods/played.ts';
import { buildResult } from '@mufakat/shared/result/build.ts';
import { cleanText } from '@mufakat/shared/result/clean.ts';
import { exchangeSheets } from '@mufakat/shared/result/exchange.ts';
import { readRows } from '@mufakat/shared/tables/cards.ts';
import { guessColumns, guessHead, headOf } from '@mufakat/shared/tables/columns.ts';
import type { Sheet } from '@mufakat/shared/tables/table.ts';
import { DESK, Play, SETTINGS } from '@mufakat/shared/workshop/play.testing.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const DRAFT = { program: 'test', frozen: null };
const HOSTILE = [
  '=1+1',
  "'=1+1",
  "''+62",
  '-5 m',
  '@SUM(A1)',
  '\uFF1D1+1',
  'a;b,c\t"d"',
  '"kutip"',
  'baris 1\nbaris 2',
  '\u202Eterbalik\u2066',
  '<script>&amp;</script>',
  '_x000D_ _x005F_',
  '#REF!',
  'TRUE',
  '1.250',
  '2026-03-12',
  '🙂 ع',
  "'",
] as const;

const FORMS = METHODS.flatMap((method) =>
  played(method, ['Kecamatan', 'Desa']).exchange.map((form) => ({
    method,
    form,
    name: `${method.id} ${form.id}`,
  })),
);

const SIPD = [
  'No/ID',
  'Profil pengusul',
  'Urusan',
  'Usulan (kamus)',
  'Permasalahan',
  'Alamat',
  'SKPD tujuan',
  'Koefisien (volume)',
  'Anggaran',
  'Jenis',
  'Keterangan',
];
const RKP = [
  'Bidang',
  'Jenis kegiatan',
  'Lokasi',
  'Volume',
  'Sasaran/manfaat',
  'Waktu',
  'Biaya: jumlah (Rp)',
  'Biaya: sumber',
  'Pola pelaksanaan',
  'Rencana pelaksana',
];

/** A workshop of this method into which these cards were imported. */
function playWith(method: Method, kind: string, cards: readonly Fields[], language: 'id' | 'en'): Play {
  const play = new Play({ ...SETTINGS, language }, method);
  const step = method.steps.find(({ collects }) => collects?.kinds.includes(kind))?.id as StepId;
  const numbered = cards.map((fields, at) => ({ number: at + 2, fields }));
  play.do(DESK, { name: 'cards.import', step, kind, source: 'Coba', of: 'row', cards: numbered, dry: false });
  return play;
}

async function exported(play: Play, format: 'csv' | 'xlsx', table: string): Promise<Sheet> {
  const { bytes } = await renderExport({
    format,
    document: 'berita-acara',
    result: buildResult(play.state, DRAFT),
    paper: 'F4',
    verifyUrl: null,
    table,
  });
  return readTable({ name: `${table}.${format}`, bytes }).sheets[0] as Sheet;
}

/** What a form can give out of a field: nothing active, and a unit only with its number. */
function printable(kind: CardKind, fields: Fields, given: readonly string[]): Fields | null {
  const plain = Object.entries(fields).flatMap(([id, value]) =>
    given.includes(id) ? [[id, typeof value === 'string' ? cleanText(value) : value] as const] : [],
  );
  const checked = checkCard(kind, Object.fromEntries(plain));
  return 'fields' in checked ? checked.fields : null;
}

describe.each(FORMS)('$name', ({ method, form }) => {
  const kind = method.cardKinds.find(({ id }) => id === form.kind) as CardKind;
  const given = form.columns.flatMap(({ fields }) => fields);

  it('has the columns of the form in their order', () => {
    const [sheet] = exchangeSheets(buildResult(playWith(method, kind.id, [sample(kind)], 'id').state, DRAFT));
    const titles = sheet?.columns.map(({ title }) => title);
    expect(titles).toEqual(form.id === 'rekap-sipd' ? SIPD : [...RKP, 'Pengusul']);
  });

  it('is read again as the same cards, whatever people wrote', { timeout: 120_000 }, async () => {
    const card = fc
      .array(fc.nat({ max: 1_000 }), { minLength: 40, maxLength: 40 })
      .map((chance) => anyCard(kind, chance));
    await fc.assert(
      fc.asyncProperty(
        fc.array(card, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('csv' as const, 'xlsx' as const),
        fc.constantFrom('id' as const, 'en' as const),
        async (raw, format, language) => {
          const cards = raw.flatMap((fields) => {
            const printed = printable(kind, fields, given);
            return printed === null ? [] : [{ fields, printed }];
          });
          fc.pre(cards.length > 0);
          const sheet = await exported(
            playWith(
              method,
              kind.id,
              cards.map(({ fields }) => fields),
              language,
            ),
            format,
            form.id,
          );
          const head = guessHead(sheet, kind.fields, { forms: [form.columns] });
          const columns = guessColumns(headOf(sheet, head), kind.fields, { forms: [form.columns] });
          const read = readRows(sheet, { head, columns, same: new Map() }, kind, { language, targets: [] });
          expect(read.problems).toEqual([]);
          expect(read.cards.map(({ fields }) => fields)).toEqual(cards.map(({ printed }) => printed));
          // And into a fresh workshop.
          const again = playWith(
            method,
            kind.id,
            read.cards.map(({ fields }) => fields),
            language,
          );
          expect([...again.state.cards.values()].map(({ fields }) => fields)).toEqual(
            cards.map(({ printed }) => printed),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

function sample(kind: CardKind): Fields {
  return anyCard(
    kind,
    Array.from({ length: 40 }, () => 1),
  );
}

/** A card of this kind with hostile words, as the room would take it. */
function anyCard(kind: CardKind, chance: readonly number[]): Fields {
  let at = 0;
  const next = () => chance[at++ % chance.length] ?? 0;
  const pick = <T>(list: readonly T[]): T => list[next() % list.length] as T;
  const value = (field: Field): unknown => {
    if (!field.required && next() % 5 === 0) return null;
    switch (field.kind) {
      case 'number':
        return Math.min(field.max ?? 99, Math.max(field.min ?? 0, pick([1, 2.5, 0.125, 99])));
      case 'money':
        return pick([0, 750_000, 5_000_000_000]);
      case 'choice':
        return pick(field.options).id;
      case 'period':
        return {
          from: { year: 2026, quarter: pick([null, 1, 3]) },
          to: { year: 2027, quarter: pick([null, 2]) },
        };
      default:
        return pick(HOSTILE);
    }
  };
  const fields = Object.fromEntries(kind.fields.map((field) => [field.id, value(field)]));
  const amountless = fields['volume'] === null ? { satuan: null } : {};
  const checked = checkCard(kind, { ...fields, ...amountless });
  if ('refusal' in checked) throw new Error(`${checked.field}: ${checked.refusal}`);
  return checked.fields;
}
