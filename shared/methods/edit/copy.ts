/** A method of one's own that begins as another. */
import { LIMITS } from '../../cards/limits.ts';
import type { Label } from '../../languages/language.ts';
import type { Method } from '../schema.ts';

export function copyOf(method: Method, id: string, name: Label): Method {
  return { ...method, id, version: 1, name: short(name) };
}

function short(name: Label): Label {
  const cut = (text: string) => Array.from(text).slice(0, LIMITS.title).join('');
  return { id: cut(name.id), en: cut(name.en) };
}
