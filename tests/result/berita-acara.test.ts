import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { numbers } from '@mufakat/shared/languages/id/numbers.ts';
import { spwt } from '@mufakat/shared/methods/spwt.ts';
import { beritaAcara } from '@mufakat/shared/result/berita-acara.ts';
import { resultHash } from '@mufakat/shared/result/canonical.ts';
import { defaultClauses } from '@mufakat/shared/result/clauses.ts';
import type { ResultDocument } from '@mufakat/shared/result/document.ts';
import { reportDocument } from '@mufakat/shared/result/report.ts';
import type { ProgrammeClass, Result, ResultPerson, ResultRole } from '@mufakat/shared/result/result.ts';

import { emptyResult, sampleResult } from '../cases/sample-result.ts';
import { blocksOf, bodyOf, picturesOf, tableOf, tablesOf, textOf } from '../support/document-text.ts';
import { changeRows, listOf, retitled, rowsOf, withValues } from '../support/result-rows.ts';

const options = { paper: 'F4', sha256: 'a'.repeat(64), verifyUrl: null } as const;
const minutes = (result: Result): ResultDocument => beritaAcara(result, options);
const dokumenHasil = (result: Result): ResultDocument =>
  reportDocument(result, spwt.result.reports[0]!, options);
const ANNEXES = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'].map((it) => `LAMPIRAN ${it}`);

describe('the berita acara of the sample', () => {
  const document = minutes(sampleResult());
  const text = textOf(document);

  it('opens with the date of the last day in words, the place and the duration', () => {
    expect(text).toContain(
      'Pada hari ini, Rabu, tanggal dua puluh satu bulan Februari tahun dua ribu delapan belas (21\u201102\u20112018), pukul 15.50 WIB, ' +
        'bertempat di Aula Bappeda Provinsi Sumatera Selatan, Kota Palembang, telah selesai diselenggarakan Lokakarya Skenario ' +
        'Pembangunan Wilayah Terpadu (S-PWT) Lanskap Sembilang–Dangku untuk wilayah Kabupaten Musi Banyuasin dan Kabupaten ' +
        'Banyuasin, Provinsi Sumatera Selatan. Lokakarya berlangsung dua hari, yaitu Selasa, 20 Februari ' +
        '2018, dan Rabu, 21 Februari 2018.',
    );
  });

  it('counts attendance and quorum', () => {
    expect(text).toContain(
      'Lokakarya dihadiri oleh 24 (dua puluh empat) orang dari 30 (tiga puluh) undangan atau 80,0\u00a0persen, terdiri atas 14 (empat ' +
        'belas) laki-laki dan 10 (sepuluh) perempuan, sebagaimana tercantum dalam Lampiran II. Kuorum yang ditetapkan dalam tata ' +
        'tertib, yaitu dua pertiga dari undangan atau 20 (dua puluh) orang, terpenuhi pada kedua hari.',
    );
  });

  it('numbers the clauses in words and sums the priorities in words', () => {
    const labelled = blocksOf(document).find((it) => it.kind === 'labelled' && it.boldLabel);
    expect(labelled?.kind === 'labelled' && labelled.rows.map((it) => it.label)).toEqual([
      'KESATU',
      'KEDUA',
      'KETIGA',
      'KEEMPAT',
      'KELIMA',
      'KEENAM',
      'KETUJUH',
      'KEDELAPAN',
      'KESEMBILAN',
    ]);
    expect(text).toContain(
      'Rp\u00a0243.940.000.000,00 (dua ratus empat puluh tiga miliar sembilan ratus empat puluh juta rupiah)',
    );
    expect(text).toContain('Jalur ratifikasi sebagaimana dimaksud dalam KEDELAPAN:');
  });

  it('says what was mufakat, what was a vote, and who objected', () => {
    expect(text).toContain(
      'Kesepakatan KESATU sampai dengan KEENAM serta pengesahan hasil diambil dengan musyawarah mufakat. Pada putaran pengesahan, ' +
        'dari 23 (dua puluh tiga) peserta yang hadir, 22 (dua puluh dua) menyatakan setuju, 1 (satu) setuju dengan catatan, dan ' +
        'tidak ada yang berkeberatan.',
    );
    expect(text).toContain(
      'diputuskan dengan pemungutan suara terbuka karena perbedaan pendapat tidak dapat dipertemukan setelah dua putaran ' +
        'musyawarah. Dari 24 (dua puluh empat) peserta yang berhak, 24 (dua puluh empat) memilih; 17 (tujuh belas) menyatakan ' +
        'setuju, 6 (enam) tidak setuju, dan 1 (satu) abstain, sehingga ambang lebih dari separuh peserta yang hadir, yaitu 13 ' +
        '(tiga belas) suara, terpenuhi.',
    );
    // The objection was raised in a round the vote replaced; it stands with the decision that stands.
    expect(text).toContain(
      'Terhadap keputusan tersebut tercatat 1 (satu) keberatan dari unsur masyarakat. Isi keberatan dan tanggapan sidang dimuat ' +
        'lengkap dalam Lampiran V; nama penyampai dicantumkan atas persetujuan yang bersangkutan.',
    );
  });

  it('has every annex once, the orientations of documents.md 2, and pictures numbered through', () => {
    const heads = blocksOf(document).flatMap((it) => (it.kind === 'annexHead' ? [it.name] : []));
    expect(heads).toEqual(ANNEXES);
    expect(document.parts.map((it) => it.orientation)).toEqual([
      'portrait',
      'portrait',
      'portrait',
      'landscape',
      'landscape',
      'portrait',
    ]);
    expect(picturesOf(document).map((it) => it.caption.slice(0, 9))).toEqual([
      'Gambar 1.',
      'Gambar 2.',
      'Gambar 3.',
      'Gambar 4.',
      'Gambar 5.',
    ]);
  });

  it('prints code, version and hash where they belong', () => {
    expect(document.footer.left).toEqual([
      'Berita Acara S-PWT Lanskap Sembilang–Dangku · versi 1',
      'Kode hasil K7QF-2M9R-XWDP-4HTC-6BNA',
    ]);
    expect(document.footer.qr).toBe('MUFAKAT1:K7QF2M9RXWDP4HTC6BNA');
    const check = blocksOf(document).find((it) => it.kind === 'check');
    expect(check?.kind === 'check' && check.lines).toContain(
      `SHA-256 hasil: ${Array(4).fill('aaaaaaaa').join(' ')}`,
    );
    expect(text).toContain(
      'Langkah yang dibuka kembali: Saringan layak–mendesak, 20\u201102\u20112018 pukul 15.18 WIB',
    );
    expect(document.watermark).toBeNull();
  });
});

describe('a second version', () => {
  it('says what it replaces and why, in one sentence', () => {
    const result = {
      ...sampleResult(),
      version: 2,
      supersedes: 1,
      correctionReason: 'Salah tulis jumlah biaya.',
    };
    const check = blocksOf(minutes(result)).find((it) => it.kind === 'check');
    const said = check?.kind === 'check' ? check.lines.filter((it) => it.includes('Salah tulis')) : [];
    expect(said).toEqual(['Menggantikan versi 1, alasan: Salah tulis jumlah biaya.']);
    expect(minutes(result).footer.left[0]).toContain('versi 2');
  });
});

describe('every table', () => {
  it.each(['id', 'en'] as const)('fills its columns and fits its page (%s)', (language) => {
    for (const render of [minutes, dokumenHasil]) {
      const document = render(sampleResult(language));
      for (const part of document.parts) {
        const tables = tablesOf({ ...document, parts: [part] });
        const most = part.orientation === 'portrait' ? 16.62 : 29.05;
        const wrong = tables.filter(
          (table) =>
            table.columns.reduce((a, it) => a + it.width, 0) > most ||
            table.rows.length === 0 ||
            table.rows.some(
              (row) => row.cells.reduce((a, it) => a + (it.span ?? 1), 0) !== table.columns.length,
            ),
        );
        expect(wrong.map((it) => it.id)).toEqual([]);
      }
      const ids = tablesOf(document).map((it) => it.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('has no Indonesian heading left in an English document', () => {
    const result = sampleResult('en');
    for (const render of [minutes, dokumenHasil]) {
      const document = render(result);
      const headings = blocksOf(document).flatMap((it) =>
        it.kind === 'heading' ? [it.text] : it.kind === 'table' ? it.columns.map((at) => at.title) : [],
      );
      expect(
        headings.filter((it) => /Lampiran|Matriks|Unsur|Usulan|Jumlah|Alasan|Bagian|Kelas/i.test(it)),
      ).toEqual([]);
      // Nor the Indonesian name of a field of the method.
      const named = spwt.cardKinds.flatMap(({ fields }) =>
        fields.flatMap(({ name }) => (name.id === name.en ? [] : [name.id])),
      );
      expect(headings.filter((it) => named.includes(it))).toEqual([]);
      expect(textOf(document)).toContain('Annex V');
    }
  });
});

describe('in English', () => {
  const text = textOf(minutes(sampleResult('en'))).replaceAll('\u00a0', ' ');

  it('names the event, the region and the meeting as English does', () => {
    expect(text).toContain(
      'the Lokakarya on the Skenario Pembangunan Wilayah Terpadu (S-PWT) for Lanskap Sembilang–Dangku, covering Kabupaten',
    );
    expect(text).toContain('The lokakarya was led and accompanied by:');
    expect(text).toContain('RESULTS OF THE LOKAKARYA ON THE');
  });

  it('says how it was decided in whole sentences', () => {
    expect(text).toContain(
      'What stands under FIRST to SIXTH was agreed, and the result ratified, by deliberation to consensus.',
    );
    expect(text).toContain(
      '” was decided by open vote, because the views could not be reconciled after two rounds',
    );
    expect(text).toContain('Path of ratification referred to under EIGHTH:');
  });
});

describe('an empty result', () => {
  it('keeps every heading and says one sentence under it', () => {
    const document = minutes(emptyResult());
    const text = textOf(document);
    for (const annex of ANNEXES) expect(text).toContain(annex);
    for (let i = 1; i <= 8; i++) expect(text).toContain(`Matriks ${i}. `);
    expect(text).toContain('Langkah ini tidak dijalankan: waktu tidak mencukupi.');
    expect(text).toContain('Langkah ini belum dijalankan.');
    expect(text).toContain('Tidak ada keberatan yang disampaikan sampai pengesahan.');
    expect(text).toContain('Tidak ada usulan cadangan.');
    expect(tablesOf(document)).toEqual([]);
    expect(picturesOf(document)).toEqual([]);
    const blocks = blocksOf(document);
    const bare = blocks.filter((block, i) => {
      const next = blocks[i + 1]?.kind ?? 'nothing';
      return (
        block.kind === 'heading' &&
        block.level > 0 &&
        !['paragraph', 'heading', 'labelled', 'table'].includes(next)
      );
    });
    expect(bare).toEqual([]);
    expect(blocks.every((it) => it.kind !== 'paragraph' || it.runs.some((run) => run.text !== ''))).toBe(
      true,
    );
  });

  it('says of both kinds of a step that collects two why it was not run', () => {
    const result = emptyResult();
    result.steps = result.steps.map((it) =>
      it.id === 'kebijakan-strategi' ? { ...it, state: 'skipped', reason: 'hari sudah petang' } : it,
    );
    for (const text of [textOf(minutes(result)), textOf(dokumenHasil(result))]) {
      expect(text.split('Langkah ini tidak dijalankan: hari sudah petang.')).toHaveLength(3);
    }
  });

  it('leaves the town to be written where the workshop names none', () => {
    const result = sampleResult();
    const text = textOf(minutes({ ...result, signatures: { ...result.signatures, place: '' } }));
    expect(text).toContain('………………, 21 Februari 2018');
    expect(text).not.toMatch(/(^|\s), 21 Februari/);
  });

  it('leaves the place to be written where neither hall nor town is named', () => {
    const { workshop } = emptyResult();
    const nowhere: Result = { ...emptyResult(), workshop: { ...workshop, place: '', city: '' } };
    expect(textOf(minutes(nowhere))).toContain('bertempat di ………………, telah');
    expect(textOf(dokumenHasil(nowhere))).toContain('di ………………');
  });

  it('is marked as a draft without code, symbol or hash', () => {
    const document = minutes(emptyResult());
    expect(document.watermark).toBe('RANCANGAN');
    expect(document.footer.qr).toBe('');
    expect(textOf(document)).not.toContain('SHA-256');
    expect(minutes({ ...emptyResult(), rehearsal: true }).watermark).toBe('GLADI');
  });

  it('has a Dokumen Hasil with nine chapters and three parts all the same', () => {
    const text = textOf(dokumenHasil(emptyResult()));
    for (const title of [
      '1. Pendahuluan',
      '2. Isu strategis',
      '3. Visi bersama',
      '4. Program prioritas',
      '5. Tolok ukur',
    ]) {
      expect(text).toContain(title);
    }
    for (const title of [
      '6. Aktor dan peran',
      '7. Kebijakan dan strategi',
      '8. Rencana aksi per horizon',
      '9. Ratifikasi dan tindak lanjut',
    ]) {
      expect(text).toContain(title);
    }
    for (const part of ['PWTJP', 'PWTJM', 'PWT Tahunan']) expect(text).toContain(part);
  });
});

describe('counts and sums', () => {
  const classes: ProgrammeClass[] = [
    'layak-mendesak',
    'layak',
    'layak-kurang-mendesak',
    'tidak-layak',
    'data-kurang',
  ];
  const permuted = fc
    .record({
      classes: fc.array(fc.constantFrom(...classes), { minLength: 15, maxLength: 15 }),
      costs: fc.array(fc.option(fc.integer({ min: 0, max: 5e11 })), { minLength: 15, maxLength: 15 }),
      people: fc.subarray(sampleResult().attendance.people.map((it) => it.id)),
      cards: fc.integer({ min: 1, max: 3000 }),
      agree: fc.nat(40),
      notes: fc.nat(40),
      object: fc.nat(9),
      silent: fc.nat(9),
    })
    .map((it) => ({ it, result: permute(it) }));

  it('say in every sentence what the data holds', () => {
    fc.assert(
      fc.property(permuted, ({ it, result }) => {
        const document = minutes(result);
        const text = textOf(document);
        const n = numbers.count;
        const programmes = rowsOf(result, 'program');
        const top = programmes.filter((at) => at.class === 'layak-mendesak');
        const reserve = programmes.filter((at) => at.class === 'layak').length;
        const low = programmes.length - top.length - reserve;
        const men = result.attendance.people.filter((at) => at.gender === 'L').length;
        const women = result.attendance.people.length - men;
        const sentences = [
          ...(it.people.length === 0
            ? ['Belum ada kehadiran yang dicatat.']
            : [
                `dihadiri oleh ${n(it.people.length)} orang`,
                `terdiri atas ${n(men)} laki-laki dan ${n(women)} perempuan`,
              ]),
          `dalam ${n(it.cards)} kartu`,
          ...(top.length === 0 ? [] : [`sebanyak ${n(top.length)} program sebagai program prioritas`]),
          ...(reserve === 0 ? [] : [`${n(reserve)} usulan sebagai cadangan`]),
          ...(low === 0 ? [] : [`${n(low)} usulan yang belum diprioritaskan`]),
          `dari ${n(it.agree + it.notes + it.object + it.silent)} peserta yang hadir, ${n(it.agree)} menyatakan setuju`,
          it.object === 0 ? 'tidak ada yang berkeberatan' : `${n(it.object)} berkeberatan`,
        ];
        expect(sentences.filter((sentence) => !text.includes(sentence))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('print each proposal in exactly one list besides matrix 2', () => {
    fc.assert(
      fc.property(permuted, ({ result }) => {
        const document = minutes(result);
        const printed = ['l4-agreed', 'l5-reserve', 'm8-low'].flatMap((id) =>
          tablesOf(document)
            .filter((it) => it.id === id)
            .flatMap((table) => bodyOf(table).map((row) => row[id === 'm8-low' ? 1 : 2])),
        );
        expect(sorted(printed)).toEqual(sorted(rowsOf(result, 'program').map((it) => it.title)));
      }),
      { numRuns: 60 },
    );
  });

  it('sum what stands above them', () => {
    fc.assert(
      fc.property(permuted, ({ result }) => {
        const document = minutes(result);
        const table = tablesOf(document).find((it) => it.id === 'l4-agreed');
        if (table === undefined) return;
        const figure = (text: string | undefined): number =>
          text === '–' ? 0 : Number((text ?? '').replaceAll('.', ''));
        const sum = bodyOf(table).reduce((a, row) => a + figure(row[10]), 0);
        const total = table.rows.at(-1)?.cells[1]?.runs[0]?.text;
        expect(figure(total)).toBe(sum);
        const costed = bodyOf(table).some((row) => row[10] !== '–');
        expect(total === '–').toBe(!costed);
        expect(table.notes[0]?.includes(`Terbilang: ${numbers.rupiahWords(sum)}.`)).toBe(costed);
      }),
      { numRuns: 60 },
    );
    const actions = tableOf(minutes(sampleResult()), 'm7-aksi');
    expect(actions.rows.at(-1)?.cells[1]?.runs[0]?.text).toBe('243.940.000.000');
    for (const id of ['l8-vote-k5']) {
      const rows = tableOf(minutes(sampleResult()), id).rows.map((row) =>
        row.cells.map((cell) => cell.runs[0]?.text ?? ''),
      );
      expect(rows[3]?.slice(1)).toEqual(['24', '24', '17', '6', '1']);
      expect(rows[6]?.slice(1)).toEqual(['24', '24', '17', '6', '1']);
    }
  });
});

describe('what nobody costed', () => {
  it('has no sum, in figures or in words', () => {
    const result = sampleResult();
    for (const id of ['program', 'aksi']) changeRows(result, id, (it) => withValues(it, { biaya: null }));
    const document = minutes(result);
    for (const id of ['l4-agreed', 'm7-aksi']) {
      const { rows, notes } = tableOf(document, id);
      expect([id, rows.at(-1)?.cells[1]?.runs[0]?.text]).toEqual([id, '–']);
      expect(notes.join(' ')).not.toContain('Terbilang');
    }
    expect(textOf(document)).not.toContain('nol rupiah');
    expect(textOf(dokumenHasil(result))).not.toContain('nol rupiah');
  });

  it('is summed where it was costed, zero included', () => {
    const result = sampleResult();
    changeRows(result, 'program', (it) => withValues(it, { biaya: 0 }));
    expect(tableOf(minutes(result), 'l4-agreed').notes[0]).toContain('Terbilang: nol rupiah.');
  });
});

describe('how it was decided', () => {
  it('never calls a majority mufakat', () => {
    const result = sampleResult();
    const vote = result.decisions.find((it) => it.id === 'k5')!;
    result.decisions = [
      ...result.decisions.filter((it) => it.id !== 'k3'),
      {
        ...vote,
        id: 'k3',
        code: 'K-3',
        step: 'visi',
        subject: 'Visi bersama',
        replaces: null,
        round: 1,
        threshold: { ...vote.threshold!, met: false },
      },
    ];
    const text = textOf(minutes(result));
    expect(text).toContain('Kesepakatan KEDUA sampai dengan KEENAM serta pengesahan hasil');
    expect(text).toContain('“Visi bersama” diputuskan dengan pemungutan suara terbuka');
    expect(text).toContain('tidak terpenuhi.');
  });

  it('does not print dots, scores or single moves as votes, nor let a move replace its poll', () => {
    const result = sampleResult();
    for (const it of result.decisions) if (it.way === 'dots' || it.way === 'scoring') it.path = 'suara';
    const move = result.decisions.find((it) => it.way === 'facilitator')!;
    move.replaces = 'k5';
    const text = textOf(minutes(result));
    expect(text.match(/diputuskan dengan pemungutan suara/g)).toHaveLength(1);
    expect(text).toContain('Kesepakatan KESATU sampai dengan KEENAM serta pengesahan hasil');
    expect(text).toContain('Terhadap keputusan tersebut tercatat 1 (satu) keberatan');
    expect(text).toContain('Sebanyak 1 (satu) penetapan dilakukan oleh fasilitator');
  });

  it('gives a proposal settled without a class its list by the verdict', () => {
    const result = sampleResult();
    changeRows(result, 'program', (it, i) => ({
      ...it,
      class: null,
      computedClass: null,
      accepted: i < 4,
    }));
    const document = minutes(result);
    expect(bodyOf(tableOf(document, 'l4-agreed'))).toHaveLength(4);
    expect(bodyOf(tableOf(document, 'm8-low'))).toHaveLength(11);
  });

  it('says what stayed open, also when the ratification itself did', () => {
    const result = sampleResult();
    const ratification = result.decisions.find((it) => it.id === 'k10')!;
    ratification.path = 'belum-mufakat';
    const text = textOf(minutes(result));
    expect(text).toContain('Pengesahan hasil belum mencapai mufakat. Pada putaran pengesahan, dari 23');
    expect(text).not.toContain('serta pengesahan hasil diambil dengan musyawarah mufakat');
  });

  it('names an objector only with consent', () => {
    const result = sampleResult();
    const [objection] = result.objections;
    result.objections = [{ ...objection!, named: false, by: 'masyarakat' }];
    const text = textOf(minutes(result));
    expect(text).toContain('dimuat lengkap dalam Lampiran V, tanpa nama atas permintaan yang bersangkutan.');
    expect(bodyOf(tableOf(minutes(result), 'l5-objections'))[0]?.[2]).toBe('Unsur masyarakat');
  });

  it('shows no split of a vote that must not be shown', () => {
    const result = sampleResult();
    const vote = result.decisions.find((it) => it.id === 'k5')!;
    vote.byGender = [];
    expect(bodyOf(tableOf(minutes(result), 'l8-vote-k5')).at(-1)).toEqual([
      'Jumlah menurut jenis kelamin',
      'tidak ditampilkan',
    ]);
    vote.byGroup = [];
    expect(tablesOf(minutes(result)).some((it) => it.id === 'l8-vote-k5')).toBe(false);
    expect(textOf(minutes(result))).toContain('Rincian menurut kelompok tidak ditampilkan');
  });

  it('prints edited clauses as they are, and does not name a clause that is no longer there', () => {
    const result = sampleResult();
    result.clauses = [{ number: 1, text: 'Satu butir saja.' }];
    const text = textOf(minutes(result));
    expect(text).toContain('KESATU: Satu butir saja.');
    expect(text).toContain('Jalur ratifikasi hasil:');
    expect(text).not.toContain('KESATU sampai dengan KEENAM');
    expect(defaultClauses(result)).toHaveLength(9);
  });

  it('says quorum met, missed and postponed day by day', () => {
    const result = sampleResult();
    result.attendance.quorum = {
      rule: 'dua pertiga dari undangan',
      needed: 20,
      metPerDay: [false, true],
      postponedFrom: '2018-02-16',
    };
    const text = textOf(minutes(result));
    expect(text).toContain('terpenuhi pada hari kedua dan tidak terpenuhi pada hari pertama.');
    expect(text).toContain(
      'Karena kuorum tidak terpenuhi pada 16 Februari 2018, rapat ditunda dan dilanjutkan pada 20 Februari 2018 dengan peserta yang hadir.',
    );
    result.attendance.quorum = null;
    expect(textOf(minutes(result))).not.toContain('Kuorum yang ditetapkan');
  });
});

describe('matrix 4', () => {
  it('marks notes, brackets what waits, leaves out what was declined and lists it below', () => {
    const table = tableOf(minutes(sampleResult()), 'm4-peran');
    const rows = bodyOf(table);
    expect(rows[1]?.[9]).toBe('P, F^1');
    expect(rows[6]?.[9]).toBe('(F)');
    expect(table.rows[6]?.cells[9]?.fill).toBeUndefined();
    expect(rows[5]?.[12]).toBe('');
    expect(table.notes.join('\n')).toContain('Program 6: LSM menolak peran D: Tidak mempunyai mandat usaha.');
  });

  it('shows a missing and a doubled responsible actor', () => {
    const result = sampleResult();
    result.roles = result.roles
      .filter((it) => !(it.row === 'p1' && it.roles.includes('PJ')))
      .map((it): ResultRole => (it.row === 'p2' && it.actor === 'tn' ? { ...it, roles: ['PJ'] } : it));
    const table = tableOf(minutes(result), 'm4-peran');
    expect(bodyOf(table)[0]?.at(-1)).toContain('belum ada PJ');
    expect(table.notes.join('\n')).toContain('Program tanpa penanggung jawab: 1.');
    expect(table.notes.join('\n')).toContain('Dua penanggung jawab atau lebih pada satu program: 2.');
  });

  it('is split by columns beyond fourteen actors, contributions in the last', () => {
    const result = sampleResult();
    const more = Array.from({ length: 20 }, (_, i) => ({
      id: `x${i}`,
      name: `Lembaga ${i}`,
      code: `X${i}`,
      constituency: null,
    }));
    result.actors = [...result.actors, ...more];
    result.roles = [
      ...result.roles,
      ...more.map((it, i): ResultRole => ({ ...result.roles[0]!, id: `rx${i}`, actor: it.id, roles: ['D'] })),
    ];
    const tables = tablesOf(minutes(result)).filter((it) => it.id.startsWith('m4-peran'));
    expect(tables).toHaveLength(3);
    expect(tables.map((it) => it.columns.some((at) => at.title === 'Kontribusi'))).toEqual([
      false,
      false,
      true,
    ]);
    for (const table of tables)
      expect(table.columns.slice(0, 2).map((it) => it.title)).toEqual(['No.', 'Program']);
  });
});

describe('long lists', () => {
  const withPeople = (count: number): Result => {
    const result = sampleResult();
    const people = Array.from({ length: count }, (_, i): ResultPerson => ({
      ...result.attendance.people[0]!,
      id: `o${i}`,
      name: `Orang ${i + 1}`,
    }));
    return { ...result, attendance: { ...result.attendance, people } };
  };

  it('prints 120 rows, and 300', () => {
    expect(bodyOf(tableOf(minutes(withPeople(120)), 'l2-attendance'))).toHaveLength(120);
    expect(bodyOf(tableOf(minutes(withPeople(300)), 'l2-attendance'))).toHaveLength(300);
  });

  it('gives sums for 301 rows and says so', () => {
    const document = minutes(withPeople(301));
    expect(bodyOf(tableOf(document, 'l2-attendance'))).toHaveLength(5);
    expect(textOf(document)).toContain('Daftar memuat 301 (tiga ratus satu) baris');
  });

  it('lies down for more than two days', () => {
    const result = sampleResult();
    result.workshop.days = ['2018-02-19', '2018-02-20', '2018-02-21'];
    const document = minutes(result);
    expect(document.parts.map((it) => it.orientation)).toEqual([
      'portrait',
      'portrait',
      'landscape',
      'portrait',
      'landscape',
      'landscape',
      'portrait',
    ]);
  });

  it('gives the final target its own column only', () => {
    const result = sampleResult();
    const table = tableOf(minutes(result), 'm3-tolok-ukur');
    expect(table.columns.slice(3).map((it) => it.title)).toEqual([
      'Satuan',
      'Data awal (2017)',
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      'Target akhir 2028',
      'Sumber data',
    ]);
    const targets = rowsOf(result, 'tolok-ukur').map(
      ({ values }) => Array.isArray(values['target']) && values['target'].length,
    );
    expect(new Set(targets)).toEqual(new Set([6]));
    expect(textOf(minutes(result))).toContain('target tahunan 2019–2023, dan target akhir tahun 2028');
  });

  it('splits matrix 3 by years and pictures by rows', () => {
    const result = sampleResult();
    // Nine years and the final target.
    const target = Array.from({ length: 10 }, (_, i) => ({ year: 2019 + i, value: i }));
    changeRows(result, 'tolok-ukur', (it) => withValues(it, { target }));
    const actions = listOf(result, 'aksi');
    actions.rows = Array.from({ length: 60 }, (_, i) => ({ ...actions.rows[i % 18]!, id: `aa${i}` }));
    const document = minutes(result);
    expect(tablesOf(document).flatMap((it) => (it.id.startsWith('m3-') ? [it.id] : []))).toEqual([
      'm3-tolok-ukur-1',
      'm3-tolok-ukur-2',
    ]);
    expect(picturesOf(document).filter((it) => it.caption.includes('Peta jalan'))).toHaveLength(2);
    for (const picture of picturesOf(document)) expect(picture.height).toBeLessThan(16.5);
  });
});

describe('what people typed', () => {
  const marker = 'x\u202e\u0007\u0085\u2066<script>&"\'y';

  it('is printed without control and direction marks, and escaped in pictures', () => {
    const result = sampleResult();
    for (const id of ['isu', 'program', 'tolok-ukur', 'aksi']) {
      const list = listOf(result, id);
      changeRows(result, id, (row, i) => (i === 0 ? retitled(list, row, marker) : row));
    }
    result.attendance.people[0]!.name = `${marker}\ud800`;
    for (const render of [minutes, dokumenHasil]) {
      const document = render(result);
      // eslint-disable-next-line no-control-regex -- these are what must not be there
      expect(JSON.stringify(document)).not.toMatch(
        /\\u0007|\\u0085|[\u0085\u202a-\u202e\u2066-\u2069]|\\ud800/,
      );
      expect(textOf(document)).toContain('x<script>&"\'y');
      for (const { svg } of picturesOf(document)) {
        expect(svg).not.toContain('<script');
        expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/);
        expect(svg).not.toMatch(/href|url\(|NaN|Infinity|undefined/);
        expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 [\d.]+ [\d.]+"/);
      }
    }
  });

  it('changes the hash even where it cannot be seen', () => {
    const result = sampleResult();
    rowsOf(result, 'program')[0]!.title += '\u200b';
    expect(resultHash(result)).not.toBe(resultHash(sampleResult()));
  });
});

function permute(it: {
  classes: ProgrammeClass[];
  costs: (number | null)[];
  people: string[];
  cards: number;
  agree: number;
  notes: number;
  object: number;
  silent: number;
}): Result {
  const result = sampleResult();
  listOf(result, 'aksi').rows = [];
  changeRows(result, 'program', (at, i) => ({
    ...withValues(at, { biaya: it.costs[i]! }),
    class: it.classes[i]!,
    accepted: it.classes[i] === 'layak-mendesak',
    computedClass: null,
  }));
  const people = result.attendance.people.filter((at) => it.people.includes(at.id));
  const count = (gender: 'L' | 'P'): number => people.filter((at) => at.gender === gender).length;
  result.attendance.people = people;
  result.attendance.present = people.length;
  result.attendance.byGender = { male: count('L'), female: count('P'), unstated: 0 };
  result.counts = { ...result.counts, cards: it.cards };
  const ratification = result.decisions.find((at) => at.id === 'k10')!;
  ratification.eligible = it.agree + it.notes + it.object + it.silent;
  ratification.voted = it.agree + it.notes + it.object;
  ratification.tally = ratification.tally.map((row, i) => ({
    ...row,
    votes: [it.agree, it.notes, it.object][i]!,
  }));
  ratification.path = 'mufakat';
  return result;
}

function sorted(texts: readonly (string | undefined)[]): string[] {
  return texts.map(String).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
