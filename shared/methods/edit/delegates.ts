/** Who takes the result on: annex VI, the clause that names them, and a step in which they are chosen. */
import type { CardKind } from '../../cards/card.ts';
import type { Label } from '../../languages/language.ts';
import { GENDER_FIELD, institutionField, titleField } from '../parts.ts';
import type { ClauseSpec, DelegatesSpec } from '../result-spec.ts';
import type { Method, Step } from '../schema.ts';
import { withClause } from './clause-place.ts';

type DelegatesClause = Extract<ClauseSpec, { of: 'delegates' }>;

const DELEGATES: DelegatesSpec = {
  title: { id: 'UTUSAN', en: 'DELEGATES' },
  empty: { id: 'Utusan belum ditunjuk.', en: 'No delegates have been named.' },
  noWoman: {
    id: 'Catatan: tidak ada perempuan di antara utusan.',
    en: 'Note: no woman is among the delegates.',
  },
};

const PHRASE: Label = {
  id: 'Penunjukan {jumlah} orang utusan, {perempuan} di antaranya perempuan, untuk membawa hasil ini',
  en: 'The naming of {jumlah} delegates, {perempuan} of them women, to take this result on',
};

/** Steps in which delegates may have been chosen. */
export function choosingSteps({ steps }: Method): readonly Step[] {
  return steps.filter(({ settles, collects }) => settles === 'accepted' && collects !== null);
}

/** Annex VI lists delegates from then on, and a clause names them where a step chooses something. */
export function withDelegates(method: Method): Method {
  const { result } = method;
  const listed = { ...method, result: { ...result, delegates: result.delegates ?? DELEGATES } };
  const clause = delegatesClause(method);
  const hasClause = result.clauses.some(({ of }) => of === 'delegates');
  return hasClause || clause === null ? listed : withClause(listed, clause);
}

/** The people who watch over the result stand in annex VI again. */
export function withoutDelegates(method: Method): Method {
  const { delegates: _before, ...result } = method.result;
  const clauses = result.clauses.filter(({ of }) => of !== 'delegates');
  return { ...method, result: { ...result, clauses } };
}

/** As it begins: by the step that chooses persons, else by the last one that settles anything. */
export function delegatesClause(method: Method): DelegatesClause | null {
  const steps = choosingSteps(method);
  const step = steps.find(({ collects }) => collects?.kinds.includes(CANDIDATE) ?? false) ?? steps.at(-1);
  return step === undefined ? null : { of: 'delegates', step: step.id, phrase: PHRASE };
}

/** What a kind of candidates is called inside. */
const CANDIDATE = 'utusan';

/** A card for each candidate. */
export function candidateKind(look: Pick<CardKind, 'shape' | 'colour'>): CardKind {
  return {
    id: CANDIDATE,
    name: { id: 'Calon utusan', en: 'Candidate' },
    ...look,
    icon: 'user-round-check',
    fields: [
      titleField('nama', { id: 'Nama', en: 'Name' }),
      GENDER_FIELD,
      institutionField('lembaga', { id: 'Lembaga', en: 'Institution' }),
    ],
  };
}

/** What is asked where delegates are chosen. */
export const CHOOSING = {
  name: { id: 'Pemilihan utusan', en: 'Choice of delegates' },
  task: { id: 'Siapa yang membawa hasil ini selanjutnya?', en: 'Who takes this result on?' },
  hint: {
    id: 'Usulkan beberapa orang, perempuan di antaranya.',
    en: 'Propose a few people, women among them.',
  },
} satisfies Pick<Step, 'name' | 'task' | 'hint'>;
