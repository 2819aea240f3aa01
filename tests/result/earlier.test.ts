/** What a village accepted comes in at the kecamatan: its result file, checked by its hash, as cards with where they came from. */
import type { CardKind, StepId } from '@mufakat/shared/cards/card.ts';
import { musrenbangDesa } from '@mufakat/shared/methods/musrenbang-desa.ts';
import { musrenbangKecamatan } from '@mufakat/shared/methods/musrenbang-kecamatan.ts';
import { played } from '@mufakat/shared/methods/played.ts';
import { kindById } from '@mufakat/shared/methods/walk.ts';
import { buildResult } from '@mufakat/shared/result/build.ts';
import { resultFile } from '@mufakat/shared/result/canonical.ts';
import { readEarlierResult } from '@mufakat/shared/result/earlier.ts';
import type { Result } from '@mufakat/shared/result/result.ts';
import { sheets } from '@mufakat/shared/result/sheets.ts';
import { readRows } from '@mufakat/shared/tables/cards.ts';
import { guessColumns, guessHead, guessSheet, headOf } from '@mufakat/shared/tables/columns.ts';
import type { TableFile } from '@mufakat/shared/tables/table.ts';
import { DESK, Play } from '@mufakat/shared/workshop/play.testing.ts';
import { beforeAll, describe, expect, it } from 'vitest';

import { caseOf } from '../cases/index.ts';
import { sampleResult } from '../cases/sample-result.ts';
import { playedResult } from '../support/played-result.ts';

let village: Result;
beforeAll(async () => {
  const value = caseOf('musrenbang-desa');
  if (value === null) throw new Error('no case of a village');
  village = {
    ...(await playedResult(value, musrenbangDesa)),
    frozenAt: '2026-02-09T12:00:00+07:00',
    code: 'K7QF2M9RXWDP4HTC6BNA',
  };
});

const USULAN = kindById(musrenbangKecamatan, 'usulan') as CardKind;
const FORMS = {
  forms: played(musrenbangKecamatan, ['Kecamatan', 'Desa']).exchange.map(({ columns }) => columns),
};

/** The rows that the kecamatan's proposals are made of. */
function readFor(table: TableFile) {
  const sheet = table.sheets[guessSheet(table.sheets, USULAN.fields, FORMS)];
  if (sheet === undefined) throw new Error('no sheet');
  const head = guessHead(sheet, USULAN.fields, FORMS);
  const columns = guessColumns(headOf(sheet, head), USULAN.fields, FORMS, sheet.proposals?.fields);
  // The fields of a village plan are others than those of a kecamatan.
  const own = new Map([...columns].filter(([id]) => id !== 'bidang' && id !== 'sumber-dana'));
  const same = new Map([['bidang', 'Infrastruktur']]);
  return {
    sheet,
    read: readRows(sheet, { head, columns: own, same }, USULAN, { language: 'id', targets: [] }),
  };
}

describe('the result of an earlier workshop', () => {
  it('gives the accepted proposals by their numbers, and the next level says where they came from', () => {
    const table = readEarlierResult(resultFile(village)) as TableFile;
    const { sheet, read } = readFor(table);
    const list = village.tables.find(({ id }) => id === 'usulan');
    const accepted = list?.shape === 'list' ? list.rows.filter((row) => row.accepted === true) : [];
    expect(sheet.proposals?.numbers).toEqual(accepted.map(({ number }) => number));
    expect(read.problems).toEqual([]);
    expect(read.cards.map(({ fields }) => [fields['usulan'], fields['biaya'], fields['volume']])).toEqual(
      accepted.map(({ title, values }) => [
        title,
        values['biaya'] ?? undefined,
        values['volume'] ?? undefined,
      ]),
    );
    const play = new Play(undefined, musrenbangKecamatan);
    const source = table.name;
    expect(source).toMatch(/ 2\d{3}$|2\d{3}/);
    play.do(DESK, {
      name: 'cards.import',
      step: 'usulan' as StepId,
      kind: 'usulan',
      source,
      of: 'proposal',
      cards: read.cards,
      dry: false,
    });
    const next = buildResult(play.state, { program: 'test', frozen: null });
    const proposals = next.tables.find(({ id }) => id === 'usulan');
    const [first] = proposals?.shape === 'list' ? proposals.rows : [];
    expect(first?.sources).toEqual([{ name: source, of: 'proposal', number: accepted[0]?.number }]);
    const printed = sheets(next).find(({ id }) => id.endsWith('-usulan'));
    const asal = printed?.columns.findIndex(({ title }) => title === 'Asal') ?? -1;
    expect(printed?.rows[0]?.[asal]).toBe(`${source}, usulan ${accepted[0]?.number}`);
  });

  it('refuses a file that is another than the frozen one, a draft, and what is no result', () => {
    const file = resultFile(village);
    expect(readEarlierResult(file.replace('Rabat', 'Rabut').replace('jalan', 'jalur'))).toEqual({
      fault: 'altered-result',
    });
    expect(readEarlierResult(resultFile({ ...village, frozenAt: null }))).toEqual({ fault: 'draft-result' });
    for (const text of ['', '[]', '{"sha256": 1}', 'Usulan;Biaya'])
      expect(readEarlierResult(text)).toEqual({ fault: 'not-a-result' });
    // Right by its hash, but made by hand.
    const strange = { ...village, tables: [{ shape: 'list', rows: 'x' }] } as unknown as Result;
    expect('sheets' in readEarlierResult(resultFile(strange))).toBe(false);
  });

  it('reads every list of a full result', () => {
    const table = readEarlierResult(resultFile(sampleResult()));
    expect('sheets' in table && table.sheets.length).toBeGreaterThan(3);
  });
});
