/**
 * Class names as short as they can be, and in the code as plain words instead of tables of them. A name is the place of its
 * file among the style sheets and its own place in that file, so two builds of the same sources are the same.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Plugin } from 'vite';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

export function shortClassNames(root: string): Plugin[] {
  return [namesAsWords(root), sheetsAreKept()];
}

function namesAsWords(root: string): Plugin {
  return {
    name: 'mufakat-short-class-names',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ css: { modules: { generateScopedName: namesIn(root) } } }),
    // A table of names is kept whole for one look-up; names that are imported one by one are words to the minifier.
    transform(code, id) {
      if (!id.endsWith('.tsx')) return null;
      return {
        code: code.replaceAll(/^import (\w+) from ('[^']+\.module\.css');$/gm, oneByOne(code)),
        map: null,
      };
    },
  };
}

/** Also when nothing but its names was taken from it: a chunk has the rules of the sheets that lie in it. */
function sheetsAreKept(): Plugin {
  return {
    name: 'mufakat-kept-sheets',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      return id.endsWith('.module.css') ? { code, map: null, moduleSideEffects: 'no-treeshake' } : null;
    },
  };
}

/** Unless one is looked up by a variable, or is no name for a variable. */
function oneByOne(code: string): (whole: string, table: string, sheet: string) => string {
  return (whole, table, sheet) =>
    new RegExp(`\\b${table}(\\[|\\.class\\b)`).test(code) ? whole : `import * as ${table} from ${sheet};`;
}

function namesIn(root: string): (name: string, sheet: string) => string {
  const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.module.css') && !path.startsWith('dist'))
    .map((path) => join(root, path))
    .toSorted();
  const names = new Map<string, Map<string, string>>();
  return (name, path) => {
    const [sheet = path] = path.split('?');
    const place = sheets.indexOf(sheet);
    if (place === -1) throw new Error(`${sheet} is not below ${root}`);
    const known = names.get(sheet) ?? new Map<string, string>();
    names.set(sheet, known);
    const short = known.get(name) ?? letters(place, 2) + letters(known.size, 1);
    known.set(name, short);
    return short;
  };
}

/** At least so many letters; two are enough for 2,704 sheets, so that no two names are one. */
function letters(place: number, least: number): string {
  const { length } = LETTERS;
  const rest = Math.floor(place / length);
  const last = LETTERS[place % length] ?? '';
  return rest > 0 || least > 1 ? letters(rest, least - 1) + last : last;
}
