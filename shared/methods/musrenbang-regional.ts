/**
 * The musrenbang that feed an RKPD (`domain.md` 6 and 7): kelurahan, kecamatan, kabupaten/kota. They ask the same and print the
 * same; a level says whose proposals it takes, where its delegates go, who comes and who signs.
 */
import type { CardKind } from '../cards/card.ts';
import type { Label } from '../languages/language.ts';
import {
  AGENCY,
  AMOUNT,
  COST,
  DELEGATE,
  delegatesStep,
  draftKind,
  fieldChoice,
  fundsChoice,
  label,
  lastYearKind,
  PLACE,
  PROPOSAL_TYPE,
  PROPOSED_AGENCY,
  proposalStep,
  proposingFields,
  REGIONAL_FIELDS,
  REGIONAL_FUNDS,
  reviewStep,
  screeningStep,
} from './musrenbang-parts.ts';
import {
  agreedOn,
  CANDIDATE_TABLE,
  CLOSING,
  DELEGATES,
  delegatesClause,
  draftTable,
  GROUPS_CLAUSE,
  LAST_YEAR_TABLE,
  opening,
  prioritiesClause,
  PRIORITIES_CHAPTER,
  PROPOSAL_TABLE,
  PROPOSALS_CHAPTER,
  reviewChapter,
  SIPD_RECAP,
  sumsBy,
  VOID_CLAUSE,
} from './musrenbang-result.ts';
import { chapter, lineField, NOTE, OPENING, RATIFYING, titleField } from './parts.ts';
import type { ClauseSpec, ColumnSpec, ListSpec, ReportSpec, SignaturesSpec } from './result-spec.ts';
import type { Method, Step } from './schema.ts';

const BY = { fields: REGIONAL_FIELDS, funds: REGIONAL_FUNDS };
const PLAN = label('RKPD', 'annual plan (RKPD)');
const LONG_PLAN = label('RPJMD/RTRW', 'development and spatial plans');

export interface RegionalLevel {
  readonly id: string;
  readonly name: Label;
  /** As on paper, with the short name in brackets at its end. */
  readonly fullName: Label;
  readonly summary: Label;
  /** Who brings proposals. */
  readonly unit: Label;
  /** Where the delegates go. */
  readonly next: Label;
  /** What the result is input for. */
  readonly input: Label;
  readonly constituencies: Method['constituencies'];
  readonly signatures: SignaturesSpec;
  readonly report: Pick<ReportSpec, 'id' | 'title' | 'name'>;
  /** Minutes for review, proposals, priorities, delegates. */
  readonly minutes: readonly [review: number, proposals: number, priorities: number, delegates: number];
  /** A step of its own before the proposals, with its table and clause. */
  readonly first?: {
    readonly step: Step;
    readonly kind: CardKind;
    readonly table: ListSpec;
    readonly clause: ClauseSpec;
  };
}

/** A row of the list that goes from level to level. */
function proposalKind(unit: Label): CardKind {
  return {
    id: 'usulan',
    name: label('Usulan', 'Proposal'),
    shape: 'cut',
    colour: 'program',
    icon: 'megaphone',
    fields: [
      {
        ...titleField(
          'usulan',
          label('Usulan', 'Proposal'),
          label('misalnya: drainase jalan lingkungan', 'for example: drains of a neighbourhood road'),
        ),
        means: 'proposal',
      },
      fieldChoice(BY),
      PLACE,
      ...proposingFields(unit),
      lineField('keterangan', label('Keterangan', 'Details'), {
        hint: label('masalah yang dijawab', 'the problem it answers'),
      }),
      ...AMOUNT,
      COST,
      PROPOSED_AGENCY,
      fundsChoice(BY),
      PROPOSAL_TYPE,
      lineField('catatan', label('Catatan', 'Note'), {
        later: true,
        hint: label('misalnya: lahan milik {desa}', 'for example: land of the village'),
      }),
    ],
  };
}

/** The columns of the official list [domain 7.3]; OPD, funds, scores and rank are ours. */
const LISTED: readonly ColumnSpec[] = [
  { of: 'field', field: 'pengusul', width: 2.6 },
  { of: 'field', field: 'usulan', width: 4.2 },
  { of: 'field', field: 'lokasi', width: 2.8 },
  { of: 'field', field: 'keterangan', width: 3.2 },
  { of: 'volume', fields: ['volume'], unit: 'satuan', width: 1.8 },
  { of: 'field', field: 'catatan', width: 2.4 },
  { of: 'cost', field: 'biaya', width: 2.6 },
  { of: 'field', field: 'opd', width: 2.9 },
  { of: 'field', field: 'sumber-dana', width: 1.9 },
  { of: 'feasible', width: 1.1, name: label('Skor L', 'Score F') },
  { of: 'urgent', width: 1.1, name: label('Skor M', 'Score U') },
  { of: 'rank', width: 1.7 },
];

export function regionalMusrenbang(level: RegionalLevel): Method {
  const [review, proposals, priorities, delegates] = level.minutes;
  const { first } = level;
  return {
    id: level.id,
    version: 1,
    name: level.name,
    fullName: level.fullName,
    summary: level.summary,
    constituencies: level.constituencies,
    eventKinds: [label('Musrenbang', 'Musrenbang')],
    horizonYears: 1,
    periods: 1,
    ceiling: true,
    cardKinds: [
      draftKind(PLAN, BY, [AGENCY]),
      lastYearKind(BY),
      ...(first === undefined ? [] : [first.kind]),
      proposalKind(level.unit),
      DELEGATE,
      NOTE,
    ],
    steps: [
      OPENING,
      reviewStep(PLAN, review),
      ...(first === undefined ? [] : [first.step]),
      proposalStep(
        label(
          'Usulan apa yang kita bawa untuk RKPD tahun depan?',
          "What do we propose for next year's plan?",
        ),
        proposals,
      ),
      screeningStep(LONG_PLAN, priorities),
      delegatesStep(level.next, delegates),
      RATIFYING,
    ],
    result: {
      tables: [
        draftTable(PLAN, [{ of: 'actor', field: 'opd', form: 'name', width: 4 }]),
        LAST_YEAR_TABLE,
        ...(first === undefined ? [] : [first.table]),
        PROPOSAL_TABLE,
        sumsBy(
          'pengusul',
          label('Rekapitulasi usulan per pengusul', 'Proposals by proposer'),
          label('Rekap pengusul', 'By proposer'),
        ),
        sumsBy(
          'opd',
          label('Rekapitulasi usulan per OPD', 'Proposals by agency'),
          label('Rekap OPD', 'By agency'),
        ),
        CANDIDATE_TABLE,
      ],
      agreed: agreedOn(label('USULAN PRIORITAS YANG DISEPAKATI', 'PROPOSALS WITH PRIORITY'), LISTED),
      delegates: DELEGATES,
      minutes: {
        title: [
          label('Hasil kesepakatan {jenis} {wilayah}', 'Results of the {jenis} of {wilayah}'),
          label('Penyusunan RKPD tahun\u00a0{rencana}', 'Annual plan (RKPD) of {rencana}'),
        ],
        event: label('{jenis}', '{jenis}'),
      },
      clauses: [
        ...(first === undefined ? [] : [first.clause]),
        prioritiesClause(label('Daftar usulan', 'The list')),
        { of: 'not-agreed' },
        GROUPS_CLAUSE,
        VOID_CLAUSE,
        {
          of: 'text',
          text: label(
            `Penggunaan Berita Acara ini sebagai masukan ${level.input.id}.`,
            `The use of these minutes as input for ${level.input.en}.`,
          ),
        },
        delegatesClause(level.next),
        { of: 'ratification' },
      ],
      signatures: level.signatures,
      exchange: [SIPD_RECAP],
      reports: [
        {
          ...level.report,
          sections: [
            ...opening(
              label(
                'Dokumen ini memuat rancangan RKPD yang dipaparkan dan hasil tahun lalu, usulan prioritas yang disepakati beserta cadangannya, seluruh usulan dengan peringkat dan alasannya, serta keputusan dan tindak lanjutnya.',
                "This document holds the draft as presented and last year's results, the proposals with priority and those in reserve, all proposals with rank and reasons, and the decisions with what follows.",
              ),
            ),
            reviewChapter(PLAN),
            ...(first === undefined
              ? []
              : [chapter(first.step.name, 'landscape', [{ of: 'table', table: first.table.id }])]),
            PRIORITIES_CHAPTER,
            PROPOSALS_CHAPTER,
            chapter(label('Rekapitulasi', 'Sums'), 'landscape', [
              { of: 'table', table: 'rekap-pengusul' },
              { of: 'table', table: 'rekap-opd' },
            ]),
            ...CLOSING,
          ],
        },
      ],
    },
  };
}
