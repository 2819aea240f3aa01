/**
 * Documents besides the berita acara: a new one, a new section, and what may be printed in it. A block begins with what fits the
 * method, so that it prints at once; what it is about is chosen afterwards.
 */
import type { CardKind, Field, FieldKind } from '../../cards/card.ts';
import type { Label } from '../../languages/language.ts';
import { ANNEXES, chapter, FOLLOW_UP, INTRODUCTION } from '../parts.ts';
import { LINES, TEXTS } from '../printable.ts';
import type { ListSpec, PlanSpec, ReportBlock, ReportSection, ReportSpec } from '../result-spec.ts';
import type { Method } from '../schema.ts';
import { kindById } from '../walk.ts';
import { columnOf } from './columns.ts';
import { printsSoundly } from './sound.ts';
import { linkedSteps } from './tables.ts';
import { freeId } from './values.ts';

export interface ReportTexts {
  readonly report: Label;
  readonly section: Label;
  readonly sentence: Label;
}

/** What a section may print, in the order it is offered. */
export const BLOCK_SORTS = [
  'text',
  'table',
  'titles',
  'grouped',
  'statements',
  'agreed',
  'not-accepted',
  'introduction',
  'context',
  'event',
  'agenda',
  'people',
  'minutes',
  'decisions',
  'stages',
  'periods',
  'years',
  'pictures',
  'follow-up',
  'signatures',
  'annexes',
] as const satisfies readonly ReportBlock['of'][];
export type BlockSort = (typeof BLOCK_SORTS)[number];

/** An introduction, a chapter for each table, and what follows from it. */
export function addReport(method: Method, { report, section }: ReportTexts): Method {
  const { reports, tables } = method.result;
  // One after the other: a page each would be mostly white.
  const chapters = tables.map(({ id, name }, at) =>
    chapter(name, at === 0 ? 'landscape' : 'same', [{ of: 'table', table: id }]),
  );
  const next: ReportSpec = {
    id: freeId('dokumen', [{ id: 'berita-acara' }, ...reports]),
    title: { id: report.id.toUpperCase(), en: report.en.toUpperCase() },
    name: report,
    sections: [
      INTRODUCTION,
      ...(chapters.length > 0 ? chapters : [chapter(section, 'portrait', [{ of: 'decisions' }])]),
      FOLLOW_UP,
      ANNEXES,
    ].slice(0, SECTIONS_MAX),
  };
  return { ...method, result: { ...method.result, reports: [...reports, next] } };
}

export const SECTIONS_MAX = 40;
export const BLOCKS_MAX = 12;
export const REPORTS_MAX = 6;

export function newSection({ section, sentence }: ReportTexts): ReportSection {
  return chapter(section, 'portrait', [{ of: 'text', text: sentence }]);
}

/** Where a new section stands: before what closes a document, which is its follow-up, its signatures and the annexes. */
export function sectionPlace(sections: readonly ReportSection[]): number {
  const closes = ({ as, blocks }: ReportSection) =>
    as === 'annex' || blocks.every(({ of }) => of === 'follow-up' || of === 'signatures');
  return sections.findLastIndex((section) => !closes(section)) + 1;
}

/** Sorts of blocks the method has something for. */
export function blockSorts(method: Method, texts: ReportTexts): readonly BlockSort[] {
  return BLOCK_SORTS.filter((sort) => {
    const block = newBlock(method, sort, texts);
    return block !== null && isSound(method, block);
  });
}

function isSound(method: Method, block: ReportBlock): boolean {
  const { reports } = method.result;
  const tried: ReportSpec = {
    id: freeId('dokumen', [{ id: 'berita-acara' }, ...reports]),
    title: NOTHING,
    name: NOTHING,
    sections: [chapter(NOTHING, 'portrait', [block])],
  };
  return printsSoundly(method, { ...method, result: { ...method.result, reports: [...reports, tried] } });
}

const NOTHING: Label = { id: '', en: '' };

/** A block as it begins; `null` where there is nothing for it to print. */
export function newBlock(
  method: Method,
  of: BlockSort,
  { section, sentence }: ReportTexts,
): ReportBlock | null {
  const { tables, agreed } = method.result;
  const lists = tables.filter((it) => it.shape === 'list');
  switch (of) {
    case 'text':
      return { of, text: sentence };
    case 'signatures':
      return { of, closing: SIGNED };
    case 'table': {
      const [first] = tables;
      return first === undefined ? null : { of, table: first.id };
    }
    case 'titles': {
      const [first] = lists;
      return first === undefined ? null : { of, table: first.id, heading: first.name };
    }
    case 'agreed':
      return agreed === null ? null : { of, lead: AGREED_LEAD };
    case 'grouped': {
      const [first] = groupings(method);
      return first === undefined ? null : grouped(method, first.table, first.by, section);
    }
    case 'stages':
    case 'periods':
    case 'years': {
      const plan = planOf(method);
      return plan === null ? null : { of, plan };
    }
    default:
      return { of };
  }
}

const SIGNED: Label = {
  id: 'Demikian dokumen ini disusun bersama dan ditandatangani untuk dilaksanakan.',
  en: 'This document was made together and is signed to be carried out.',
};
const AGREED_LEAD: Label = {
  id: 'Sebanyak {jumlah} usulan disepakati dan {cadangan} usulan ditempatkan sebagai cadangan.',
  en: 'Agreed on were {jumlah} proposals; {cadangan} are held in reserve.',
};

/** Lists that can be printed by the rows of another they link to, and the links they have. */
export function groupings(method: Method): readonly { readonly table: ListSpec; readonly by: Field }[] {
  const { tables } = method.result;
  const lists = tables.filter((it) => it.shape === 'list');
  return lists.flatMap((table) =>
    (kindById(method, table.kind)?.fields ?? []).flatMap((field) =>
      field.kind === 'link' && lists.some(({ step }) => step === field.step) ? [{ table, by: field }] : [],
    ),
  );
}

/** The rows of a list under each row they link to, with the plain columns of the list. */
export function grouped(
  method: Method,
  table: ListSpec,
  by: Field,
  { id, en }: Label,
): Extract<ReportBlock, { of: 'grouped' }> {
  const fields = kindById(method, table.kind)?.fields ?? [];
  return {
    of: 'grouped',
    table: table.id,
    by: by.id,
    heading: { id: '{nomor}. {judul}', en: '{nomor}. {judul}' },
    about: [],
    columns: fields.filter((field) => field.id !== by.id).flatMap((field) => columnOf(field) ?? []),
    ...(by.required ? {} : { others: { id, en } }),
  };
}

// A plan over time

/** Fields of a plan's actions, and the kinds that can say them. */
export const PLAN_FIELDS = {
  when: ['period'],
  cost: ['money'],
  responsible: ['institution'],
  place: ['place', ...TEXTS],
  amount: ['number'],
  unit: LINES,
  funds: TEXTS,
} satisfies Readonly<Record<Exclude<keyof PlanSpec['actions'], 'table'>, readonly FieldKind[]>>;
type PlanField = keyof typeof PLAN_FIELDS;

/** Actions that say when, who and for how much, and what they belong to. */
function planOf(method: Method): PlanSpec | null {
  for (const section of method.result.reports.flatMap(({ sections }) => sections))
    for (const block of section.blocks) if ('plan' in block) return block.plan;
  const lists = method.result.tables.filter((it) => it.shape === 'list');
  for (const table of lists) {
    const kind = kindById(method, table.kind);
    const of = kind === null ? undefined : lists.find(({ step }) => linkedSteps([kind]).includes(step));
    const actions = kind === null ? null : actionsOf(kind);
    if (of !== undefined && actions !== null)
      return { of: of.id, actions: { table: table.id, ...actions }, measures: null, means: [] };
  }
  return null;
}

/** Each field of a plan by what the fields mean, else by their kind; no field twice. */
export function actionsOf({ fields: [, ...fields] }: CardKind): Omit<PlanSpec['actions'], 'table'> | null {
  const taken = new Set<string>();
  const take = (name: PlanField): string => {
    const kinds: readonly FieldKind[] = PLAN_FIELDS[name];
    const fitting = fields.filter(({ id, kind }) => kinds.includes(kind) && !taken.has(id));
    const found = fitting.find(({ means }) => means === MEANS[name]) ?? fitting[0];
    if (found !== undefined) taken.add(found.id);
    return found?.id ?? '';
  };
  const order = ['when', 'cost', 'responsible', 'amount', 'unit', 'funds', 'place'] as const;
  const found = Object.fromEntries(order.map((name) => [name, take(name)])) as Record<PlanField, string>;
  return Object.values(found).includes('') ? null : found;
}

const MEANS: Readonly<Partial<Record<PlanField, Field['means']>>> = {
  place: 'location',
  responsible: 'agency',
  amount: 'volume',
  unit: 'unit',
  funds: 'funds',
  cost: 'cost',
};
