/**
 * Whatever a method may say can be changed in the editor, or stands among what `docs/methods/README.md` says is fixed: a new key of the
 * schema belongs into a form.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { methodSchema } from '@mufakat/shared/methods/method-schema.ts';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const FORMS = join(ROOT, 'client/faces/methods/forms');
/** Offers a form whichever fields a column prints. */
const PARTS = join(ROOT, 'shared/methods/edit/column-parts.ts');

/** What of valibot's schemas a walk needs. */
interface Schema {
  readonly type?: string;
  readonly pipe?: readonly Schema[];
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly options?: readonly Schema[];
  readonly entries?: Readonly<Record<string, Schema>>;
}

/** Every key of a method, but for the languages of its texts. */
function keysOf(schema: Schema, found = new Set<string>()): ReadonlySet<string> {
  const [first] = schema.pipe ?? [];
  const inner = [
    first,
    schema.wrapped,
    schema.item,
    ...(schema.type === 'variant' ? (schema.options ?? []) : []),
  ];
  for (const each of inner) if (each !== undefined) keysOf(each, found);
  const entries = Object.entries(schema.entries ?? {});
  if (entries.some(([key]) => key === 'en')) return found;
  for (const [key, each] of entries) {
    found.add(key);
    keysOf(each, found);
  }
  return found;
}

it('has a form, or a reason why not, for every key of a method', () => {
  const keys = keysOf(methodSchema as unknown as Schema);
  expect(keys.size).toBeGreaterThan(100);
  const files = readdirSync(FORMS).filter((name) => name.endsWith('.tsx'));
  const forms = [...files.map((name) => join(FORMS, name)), PARTS]
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const docs = readFileSync(join(ROOT, 'docs/methods/README.md'), 'utf8');
  const [, fixed = ''] = /can be changed there, but for this([\s\S]*?)- A file is/.exec(docs) ?? [];
  const missing = [...keys].filter(
    (key) => !new RegExp(`\\b${key}\\b`).test(forms) && !fixed.includes(`\`${key}\``),
  );
  expect(missing).toEqual([]);
  // What is said to be fixed is a key.
  const named = [...fixed.matchAll(/`([a-z]+)`/gi)].map(([, key = '']) => key);
  expect(named.filter((key) => !keys.has(key))).toEqual([]);
});
