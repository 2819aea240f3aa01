/** Texts of a result that hold names in braces, each with the names that are filled in; a label that is not here is no template. */
import type { Label } from '../languages/language.ts';
import type { ResultSpec } from './result-spec.ts';

export function templatesOf(spec: ResultSpec): ReadonlyMap<Label, readonly string[]> {
  const { minutes, clauses, reports, signatures, tables } = spec;
  const names = new Map<Label, readonly string[]>();
  for (const line of minutes.title) names.set(line, ['jenis', 'metode', 'wilayah', 'tahun', 'rencana']);
  names.set(minutes.event, ['jenis', 'metode']);
  for (const { office } of [...signatures.first, ...signatures.last].flat())
    names.set(office, ['wilayah', 'kota']);
  for (const clause of clauses) {
    if (clause.of === 'agreed')
      for (const label of [clause.phrase, clause.screened, clause.none]) names.set(label, ['jumlah']);
    if (clause.of === 'delegates') names.set(clause.phrase, ['jumlah', 'perempuan']);
    if (clause.of === 'tables')
      for (const { phrase } of clause.parts) names.set(phrase, ['jumlah', 'tolok', 'periode']);
  }
  for (const table of tables) {
    if (table.shape === 'grid' && table.heading !== undefined) names.set(table.heading, ['nomor', 'judul']);
  }
  for (const block of reports.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))) {
    if (block.of === 'table' && block.lead !== undefined) names.set(block.lead, ['jumlah', 'tahun']);
    if (block.of === 'grouped') names.set(block.heading, ['nomor', 'judul']);
    if (block.of === 'agreed') names.set(block.lead, ['jumlah', 'cadangan']);
  }
  return names;
}
