/** Folding of names, so that the same person or institution is known again (`trust.md` 2), and short codes of actors. */

/** Titles in front of and behind Indonesian names. */
const TITLES = new Set([
  'bapak',
  'bpk',
  'pak',
  'ibu',
  'bu',
  'sdr',
  'sdri',
  'saudara',
  'saudari',
  'h',
  'hj',
  'haji',
  'hajah',
  'dr',
  'drs',
  'dra',
  'ir',
  'prof',
  'kh',
  'ust',
  'ustaz',
  'ustazah',
  'sh',
  'se',
  'st',
  'sp',
  'spd',
  'si',
  'sip',
  'sos',
  'ssos',
  'mm',
  'msi',
  'mp',
  'mt',
  'mh',
  'phd',
  'skm',
  'shut',
  'mpd',
  'msc',
  'ma',
  'amd',
]);

/** Lower case, accents and punctuation removed, single spaces. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** As `foldName`, without titles: "H. Ahmad Basri, S.E." and "ahmad basri" are the same. */
export function foldPerson(name: string): string {
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const words = folded.split(' ').filter((word) => !TITLES.has(word));
  return words.length === 0 ? folded : words.join(' ');
}

/** A code of at most five capitals for an actor, unlike the codes taken: initials, or the beginning of a single word. */
export function actorCode(name: string, taken: ReadonlySet<string>): string {
  const words = foldName(name)
    .toUpperCase()
    .split(' ')
    .filter((word) => word.length > 0);
  const skip = new Set(['DAN', 'DI', 'KE', 'DARI']);
  const main = words.filter((word) => !skip.has(word));
  const initials =
    (main.length === 1 ? (main[0] ?? 'A').slice(0, 4) : main.map((word) => word[0]).join('')).slice(0, 5) ||
    'A';
  if (!taken.has(initials)) return initials;
  for (let i = 2; i < 1000; i++) {
    const code = `${initials.slice(0, 5 - String(i).length)}${i}`;
    if (!taken.has(code)) return code;
  }
  return initials;
}
