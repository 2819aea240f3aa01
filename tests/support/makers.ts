/** Values that tests need and do not care about, with the one or two that they do care about given. */

import type { CardKind, StepId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';
import type { PersonFields } from '@mufakat/shared/workshop/command.ts';
import type { Settings } from '@mufakat/shared/workshop/state.ts';

export const WORKSHOP = 'lokakarya' as WorkshopId;

export function aSettings(given: Partial<Settings> = {}): Settings {
  return {
    title: 'S-PWT Sembilang–Dangku',
    region: 'Sembilang–Dangku',
    levels: ['provinsi', 'kabupaten'],
    area: 'lanskap',
    place: 'Balai desa',
    city: 'Palembang',
    days: ['2026-11-23'],
    startsAt: '09.00',
    timeZone: 'Asia/Jakarta',
    kind: 'Lokakarya',
    constituencies: [
      { id: 'pemerintah', name: 'Pemerintah', icon: 'landmark', invited: 5 },
      { id: 'masyarakat', name: 'Masyarakat', icon: 'users', invited: 9 },
    ],
    horizon: { from: 2027, to: 2036 },
    periods: [{ name: 'I', from: 2027, to: 2031 }],
    targetPlan: '',
    language: 'id',
    retentionDays: 90,
    rehearsalOf: null,
    ...given,
  };
}

export function aPerson(name: string, given: Partial<PersonFields> = {}): PersonFields {
  return { name, constituency: 'masyarakat', institution: 'Warga', position: '', gender: null, ...given };
}

/** A small method: two walls, the second sealed, and a step that collects nothing. */
export function aMethod(): Method {
  const states = ['prepared', 'open', 'discussion', 'deciding', 'closed'] as const;
  const step = { hint: label(''), minutes: 10, layout: 'wall', settles: 'accepted', states } as const;
  return {
    id: 'uji',
    version: 1,
    name: label('Uji'),
    fullName: label('Uji'),
    summary: label(''),
    constituencies: [],
    eventKinds: [],
    horizonYears: 10,
    periods: 1,
    cardKinds: [ISSUE],
    steps: [
      {
        ...step,
        id: 'isu',
        name: label('Isu'),
        task: label('Apa?'),
        collects: { kinds: ['isu'], during: ['open'], perPerson: 100, sealed: false, nameless: false },
        decides: [{ way: 'dots', maxPerOption: 2, on: 'groups' }],
      },
      {
        ...step,
        id: 'rahasia',
        name: label('Rahasia'),
        task: label('Apa?'),
        collects: { kinds: ['isu'], during: ['open'], perPerson: 100, sealed: true, nameless: true },
        decides: [{ way: 'consensus', limit: 0, on: 'groups' }],
      },
      {
        ...step,
        id: 'penutup',
        name: label('Penutup'),
        task: label('Sah?'),
        collects: null,
        decides: [],
        settles: 'result',
        layout: 'ratify',
      },
    ],
    result: {
      tables: [],
      agreed: null,
      minutes: { title: [label('Uji')], event: label('Uji') },
      clauses: [],
      signatures: { first: [], constituencies: false, actors: false, last: [] },
      reports: [],
    },
  };
}

export const ISSUE: CardKind = {
  id: 'isu',
  name: label('Isu'),
  shape: 'box',
  colour: 'isu',
  icon: 'flag',
  fields: [
    { id: 'judul', name: label('Isu'), kind: 'text', max: 80, required: true },
    { id: 'uraian', name: label('Uraian'), kind: 'longText', max: 500, required: false },
  ],
};

export const STEP = 'isu' as StepId;
export const SEALED_STEP = 'rahasia' as StepId;

function label(text: string) {
  return { id: text, en: text };
}
