/** Contract of every field input: on both faces it has a name, draws the value it is given, and says what is wrong with it. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import type { Field, FieldKind, FieldValue } from '@mufakat/shared/cards/card.ts';
import { parseField } from '@mufakat/shared/cards/fields/index.ts';
import { common } from '@mufakat/shared/languages/id/common.ts';

import { DESK_FIELDS } from './desk.ts';
import type { FieldPlace } from './field-input.ts';
import { FieldRow } from './FieldRow.tsx';
import { PhotoField } from './PhotoField.tsx';
import { PHONE_FIELDS } from './phone.ts';
import { SpotField } from './SpotField.tsx';

const label = (id: string) => ({ id, en: id });
const base = { id: 'f', name: label('Isian'), hint: label('misalnya begini'), required: false };
const OPTIONS = ['PJ', 'P', 'D'].map((id) => ({ id, name: label(`Pilihan ${id}`) }));

/** A field, a value of it, and how the value is to be seen in the markup. */
const EXAMPLES: { readonly [K in FieldKind]: readonly [Field, FieldValue, readonly string[]] } = {
  text: [{ ...base, kind: 'text', max: 80 }, 'Sekat kanal', ['value="Sekat kanal"']],
  longText: [{ ...base, kind: 'longText', max: 500 }, 'Satu.\nDua.', ['>Satu.\nDua.</textarea>']],
  number: [
    { ...base, kind: 'number', min: 0, unit: label('ha') },
    1234.5,
    ['value="1.234,5"', '<span>ha</span>'],
  ],
  money: [{ ...base, kind: 'money' }, 7_200_000_000, ['value="7.200.000.000"', '<span>Rp</span>']],
  year: [{ ...base, kind: 'year' }, 2028, ['value="2028"']],
  period: [
    { ...base, kind: 'period' },
    { from: { year: 2026, quarter: 3 }, to: { year: 2028, quarter: null } },
    [
      '<option value="2026" selected="">',
      '<option value="3" selected="">',
      '<option value="2028" selected="">',
    ],
  ],
  yearly: [
    { ...base, kind: 'yearly' },
    [
      { year: 2026, value: 800 },
      { year: 2031, value: 4200 },
    ],
    ['value="800"', '2031', 'value="4.200"'],
  ],
  choice: [{ ...base, kind: 'choice', options: OPTIONS }, 'P', ['Pilihan P']],
  choices: [
    { ...base, kind: 'choices', options: OPTIONS, max: 2 },
    ['PJ', 'D'],
    ['Pilihan PJ', 'disabled=""'],
  ],
  link: [{ ...base, kind: 'link', step: 'isu', max: 2 }, ['g1'], ['Judul g1']],
  place: [{ ...base, kind: 'place', max: 80 }, 'Muara Merang', ['value="Muara Merang"']],
  institution: [{ ...base, kind: 'institution', max: 80 }, 'Balai', ['value="Balai"', 'Bappeda']],
  photo: [
    { ...base, kind: 'photo' },
    { picture: 'ab'.repeat(32), width: 400, height: 300 },
    [`src="/${'ab'.repeat(32)}"`, 'Ganti foto', 'Hapus foto'],
  ],
  spot: [{ ...base, kind: 'spot' }, { x: 250, y: 500 }, ['left:25%', 'top:50%', 'Ubah titik']],
};

const LOOK = { shape: 'box', colour: 'isu', icon: 'flag' } as const;
const PLACE: FieldPlace = {
  language: 'id',
  words: common.field,
  none: '–',
  close: 'Tutup',
  horizon: { from: 2026, to: 2028 },
  earliest: 2025,
  linkable: () => ['g1', 'g2', 'g3'].map((id) => ({ id, title: `Judul ${id}`, look: LOOK })),
  linkKind: () => 'Isu',
  photos: {
    url: (picture) => `/${picture}`,
    camera: true,
    waiting: () => undefined,
    give: () => Promise.resolve(null),
    drop: () => undefined,
  },
  map: {
    src: '/peta',
    picture: 'cd'.repeat(32),
    width: 800,
    height: 600,
    title: 'Peta desa',
    source: '',
  },
  institutions: ['Bappeda'],
};

/** How many boxes or lists show the value of the example; links are small cards on the phone. */
const CHOSEN: { readonly [K in FieldKind]?: { readonly phone: number; readonly desk: number } } = {
  period: { phone: 3, desk: 3 },
  choice: { phone: 1, desk: 1 },
  choices: { phone: 2, desk: 2 },
  link: { phone: 0, desk: 1 },
};

/** What is fetched when a form asks for it, as it is once it has come. */
const FETCHED = {
  photo: { Input: PhotoField, isGroup: true },
  spot: { Input: SpotField, isGroup: true },
};
const FACES = {
  phone: { ...PHONE_FIELDS, inputs: { ...PHONE_FIELDS.inputs, ...FETCHED } },
  desk: { ...DESK_FIELDS, inputs: { ...DESK_FIELDS.inputs, ...FETCHED } },
};
const CASES = Object.entries(EXAMPLES).flatMap(([kind, example]) =>
  (['phone', 'desk'] as const).map((face) => ({ kind: kind as FieldKind, face, example })),
);

describe.each(CASES)('$kind on the $face', ({ kind, face, example: [field, value, shown] }) => {
  const draw = (given: FieldValue | undefined, wrong: string | null = null) =>
    renderToStaticMarkup(
      <FieldRow
        field={field}
        face={FACES[face]}
        id="own"
        label="Isian"
        value={given}
        place={PLACE}
        wrong={wrong}
        onChange={() => undefined}
        onLeave={() => undefined}
        onTrouble={() => undefined}
      />,
    );

  it('draws a value the field itself takes', () => {
    expect(parseField(value, field)).toEqual({ value });
    const markup = draw(value);
    for (const part of shown) expect(markup).toContain(part);
  });

  it('marks what is chosen, and no more', () => {
    const marks = draw(value).match(/checked=""|<option value="[^"]+" selected=""/g) ?? [];
    const chosen = CHOSEN[kind]?.[face] ?? 0;
    expect(marks).toHaveLength(chosen);
  });

  it('holds nothing while it is empty', () => {
    const markup = draw(undefined);
    expect(markup).not.toContain('checked=""');
    expect(markup).not.toMatch(/<input[^>]* value="[^"]+"/);
  });

  it('is named: by a label that points at it, or by the legend of a group', () => {
    const markup = draw(undefined);
    expect(markup.match(/ id="own"/g)).toHaveLength(1);
    const name = FACES[face].inputs[kind].isGroup
      ? /<fieldset[^>]*><legend[^>]*>Isian<\/legend>/
      : /<label[^>]* for="own">Isian<\/label>/;
    expect(markup).toMatch(name);
  });

  it('says what is wrong where the person is', () => {
    const markup = draw(undefined, 'Belum benar');
    expect(markup).toContain('id="own-error"');
    expect(markup).toMatch(/aria-describedby="[^"]*own-error/);
  });

  it('shows its hint once', () => {
    const isTyped = ['text', 'longText', 'number', 'money', 'place', 'institution'].includes(kind);
    const hints = draw(undefined).split('misalnya begini').length - 1;
    expect(hints).toBe(face === 'desk' || isTyped ? 1 : 0);
  });
});
