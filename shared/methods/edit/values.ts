/** What every edit of a method is made of: texts in two languages, lists that are never changed in place, free ids. */
import type { Label, Language } from '../../languages/language.ts';

/** A text without English says the same in both languages, so English follows until it is written itself. */
export function withText(label: Label, language: Language, text: string): Label {
  if (language === 'en') return { ...label, en: text.trim() === '' ? label.id : text };
  return isTranslated(label) ? { ...label, id: text } : { id: text, en: text };
}

export function isTranslated({ id, en }: Label): boolean {
  return en !== id && en !== '';
}

export function isSameLabel(one: Label, other: Label): boolean {
  return one.id === other.id && one.en === other.en;
}

export function replaced<T>(list: readonly T[], at: number, entry: T): readonly T[] {
  return list.map((it, place) => (place === at ? entry : it));
}

export function without<T>(list: readonly T[], at: number): readonly T[] {
  return list.filter((_, place) => place !== at);
}

export function inserted<T>(list: readonly T[], at: number, entry: T): readonly T[] {
  return [...list.slice(0, at), entry, ...list.slice(at)];
}

/** The entry at `from` stands at `to` afterwards. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const entry = list[from];
  if (entry === undefined || to < 0 || to >= list.length) return list;
  const others = without(list, from);
  return [...others.slice(0, to), entry, ...others.slice(to)];
}

/** The name, or with the first number that makes it another one. */
export function freeName(name: Label, taken: readonly { readonly name: Label }[]): Label {
  const isTaken = (id: string) => taken.some((it) => it.name.id === id);
  if (!isTaken(name.id)) return name;
  let number = 2;
  while (isTaken(`${name.id} ${number}`)) number += 1;
  return { id: `${name.id} ${number}`, en: `${name.en} ${number}` };
}

/** `stem`, or with the first number that makes it free. */
export function freeId(stem: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!ids.has(id)) return id;
  }
}
