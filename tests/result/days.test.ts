/** What documents tell of the days of a workshop: those held, with their hours, and who came on which. */
import { beritaAcara } from '@mufakat/shared/result/berita-acara.ts';
import { buildResult } from '@mufakat/shared/result/build.ts';
import type { Block } from '@mufakat/shared/result/document.ts';
import { DESK, Play, SETTINGS } from '@mufakat/shared/workshop/play.testing.ts';
import { describe, expect, it } from 'vitest';

const HOUR = 3_600_000;

function textOf(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'together') return [textOf(block.blocks)];
      if (block.kind === 'paragraph') return [block.runs.map(({ text }) => text).join('')];
      if (block.kind !== 'table') return [];
      return block.rows.map((row) =>
        row.cells.map((cell) => cell.runs.map(({ text }) => text).join('')).join('|'),
      );
    })
    .join('\n');
}

function printed(play: Play): { text: string; result: ReturnType<typeof buildResult> } {
  const result = buildResult(play.state, { program: 'test', frozen: null });
  const { parts } = beritaAcara(result, { paper: 'F4', sha256: null, verifyUrl: null });
  return { text: textOf(parts.flatMap(({ blocks }) => blocks)), result };
}

/** Three days planned from 09.00; Ani comes on each that is held, Budi on the first. */
function played(held: number): Play {
  const play = new Play({ ...SETTINGS, days: ['2026-03-11', '2026-03-12', '2026-03-13'] });
  const ani = play.join('Ani');
  play.join('Budi', 'masyarakat');
  play.go('isu', 'open');
  for (let day = 1; day < held; day++) {
    play.pass(8 * HOUR);
    play.do(DESK, { name: 'workshop.adjourn', until: { date: `2026-03-${11 + day}`, time: '08.30' } });
    play.pass(16 * HOUR);
    play.do(DESK, { name: 'workshop.resume' });
    play.do(ani, { name: 'person.return', person: ani.person });
  }
  play.do(DESK, {
    name: 'proceedings.set',
    change: {
      endedAt: '15.00',
      agenda: [0, 1].map((day) => ({
        day,
        plannedFrom: '09.00',
        plannedTo: '10.00',
        actualFrom: '',
        actualTo: '',
        title: `Acara ${day}`,
        by: '',
      })),
    },
  });
  return play;
}

describe('a workshop of two days', () => {
  it('[day-5] tells the days that were held, with their hours, and no planned one that was not', () => {
    const { text, result } = printed(played(2));
    expect(text).toContain(
      'berlangsung dua hari, yaitu Rabu, 11 Maret 2026, pukul 09.00–17.00 WIB, dan Kamis, 12 Maret 2026, pukul 09.00–15.00 WIB.',
    );
    expect(text).toContain('Hari pertama: Rabu, 11 Maret 2026, pukul 09.00–17.00 WIB');
    expect(result.workshop.days).toEqual(['2026-03-11', '2026-03-12']);
    expect(result.workshop.sittings).toEqual([
      { day: 0, from: '2026-03-11T09:00:00+07:00', to: '2026-03-11T17:00:00+07:00' },
      { day: 1, from: '2026-03-12T09:00:00+07:00', to: '2026-03-12T15:00:00+07:00' },
    ]);
    expect(result.signatures.date).toBe('2026-03-12');
  });

  it('[day-3] has who came on which day, and how many', () => {
    const { text, result } = printed(played(2));
    expect(result.attendance.perDay).toEqual([2, 1]);
    expect(result.attendance.byGroup.map(({ perDay }) => perDay)).toEqual([
      [1, 1],
      [1, 0],
    ]);
    expect(text).toMatch(/Ani\|–\|Pemerintah\|–\|–\|\|\n/);
    expect(text).toMatch(/Budi\|–\|Masyarakat\|–\|–\|\|tidak hadir\n/);
    expect(text).toContain('|Jumlah hadir|||||2|1');
  });

  it('sets three dates apart, since each has a comma of its own', () => {
    expect(printed(played(3)).text).toMatch(
      /tiga hari, yaitu Rabu, [^;]+; Kamis, [^;]+; dan Jumat, 13 Maret 2026/,
    );
  });

  it('leaves the result of a workshop that never ended a day as it was', () => {
    const { result, text } = printed(played(1));
    expect(result.workshop.days).toHaveLength(3);
    expect(result.workshop).not.toHaveProperty('sittings');
    expect(text).toContain('Hari pertama: Rabu, 11 Maret 2026\n');
  });
});
