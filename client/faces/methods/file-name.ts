/** What the file of a method is called. */
import type { Method } from '@mufakat/shared/methods/schema.ts';

/** Letters every file system takes. */
export function fileName({ name, version }: Method): string {
  const slug = name.id
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `metode-${slug === '' ? 'sendiri' : slug}-v${version}.json`;
}
