/**
 * The root of an Indonesian word, for telling whether two cards say the same: "pemasangan", "memasang" and "dipasang" are all
 * "pasang". The rules are those of the affixes (Nazief–Adriani, enhanced confix stripping) without a dictionary of roots: it
 * would be heavier than everything else a desk loads. What keeps it from cutting too much is one condition, that what is left
 * still has two vowels, and short tables of the roots where the written form does not tell. A root need not be right, it must
 * be the same for every form of a word and another one for other words; `stem.test.ts` measures that.
 */

/** Fewer vowels than this and the affix was part of the word: "jalan" is no "jal" with -an. */
const VOWELS = 2;

/** me- and pe- swallow the first letter of a root; it is p, t, s and none unless the root stands here [k, m, n, r]. */
const K_ROOTS = words(
  'kaji kampanye kandung karang kawal kebun keluar kelola kelompok kemas kembali kembang kemudi kenal kendali kenang kering keras kerja kesan ketat ketik kikis kirim kuasa kuat kubur kukuh kumpul kunjung kurang kurus',
);
const M_ROOTS = words(
  'makam makan mandi manfaat masak masuk menang minat minum mohon muda mudah mukim mulai musnah mutakhir',
);
const N_ROOTS = words('naik nama nanti nasihat nikah nikmat nilai normalisasi');
/** per- before a vowel is pe- before one of these. */
const R_ROOTS = words('raga rajin ramai rancang rangkai rawat rekam remaja rencana rendam rumah rumus');

/** Roots of one syllable: "pengecoran", "dicor". */
const SHORT_ROOT = /^(?:[mp]enge|di)(bor|cat|cek|cor|las|pak|tes)$/;

/** Short forms of lists and forms, as whole words. */
const WRITTEN_SHORT: Readonly<Record<string, string>> = {
  jl: 'jalan',
  jln: 'jalan',
  gg: 'gang',
  ds: 'desa',
  dsn: 'dusun',
  kel: 'kelurahan',
  kec: 'kecamatan',
  kab: 'kabupaten',
  prov: 'provinsi',
  rehab: 'rehabilitasi',
  pemb: 'pembangunan',
  perb: 'perbaikan',
  peng: 'pengadaan',
  utk: 'untuk',
  dgn: 'dengan',
  yg: 'yang',
};

/**
 * Lower case without accents, in words; "&" is "dan", short forms are written out, "anak-anak" is "anak". Letters and digits stand
 * apart ("RT03" is "rt", "3"); numbers have no leading zeros and no dots between thousands, and "1,5" is one number, "1·5".
 */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' dan ')
    .replaceAll('·', ' ')
    .replace(/(\d)\.(?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d)[.,](?=\d)/g, '$1·')
    .replace(/\b(\p{L}+)-\1\b/gu, '$1')
    .replace(/(\p{L})(?=\d)|(\d)(?=\p{L})/gu, '$1$2 ')
    .split(/[^\p{L}\p{N}·]+/u)
    .filter((word) => word !== '')
    .map((word) => (/^\d/.test(word) ? word.replace(/^0+(?=\d)/, '') : (WRITTEN_SHORT[word] ?? word)));
}

/** The root of one word as `wordsOf` gives it. */
export function stem(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word;
  let root = withoutSuffix(word);
  const isNoun = root !== word && word.endsWith('an');
  let last = '';
  // At most three prefixes stand before each other: "keberpihakan", "pemberdayaan", "memperbaiki".
  for (let i = 0; i < 3; i++) {
    // ke- makes nouns together with -an only, alone or behind ber-: "kesehatan", "berkelanjutan", but "kelola".
    const joined = isNoun && (i === 0 || last === 'ber') && root.startsWith('ke') ? root.slice(2) : null;
    const next = joined !== null && vowels(joined) >= VOWELS ? joined : withoutPrefix(root);
    if (next === root) break;
    last = root.slice(0, 3);
    root = next;
  }
  return root;
}

/**
 * -nya, then one of -an, -kan, -i. Which one the first letters say: pe-, per-, ke-, ber- form words with -an, me- and di- with -kan
 * and -i. -lah, -kah, -pun, -ku and -mu stay: cards hardly use them, and "masalah" and "bangku" end like them.
 */
function withoutSuffix(word: string): string {
  const bare = cut(word, 'nya', VOWELS) ?? word;
  // The prefix has a vowel of its own.
  const whole = VOWELS + 1;
  if (/^(me|di|ter)/.test(bare)) {
    // -i stays behind a vowel ("memakai", "menilai") and in "-asi".
    const place = /[^aeiou]i$/.test(bare) && !bare.endsWith('asi') ? cut(bare, 'i', whole) : null;
    return cut(bare, 'kan', whole) ?? place ?? cut(bare, 'an', whole) ?? bare;
  }
  if (/^(pe|ke|be)/.test(bare)) return cut(bare, 'an', whole) ?? bare;
  // "tingkatkan" is an order, "gerakan" and "masakan" are none; no root ends in "lk" as "usulkan" would without its -an.
  const ordered = cut(bare, 'kan', VOWELS);
  const noun = cut(bare, 'an', VOWELS);
  if (ordered !== null && (ordered.length >= 5 || /[^aeiou]k$/.test(noun ?? ''))) return ordered;
  return noun !== null && noun.length >= 4 ? noun : bare;
}

function withoutPrefix(word: string): string {
  const short = SHORT_ROOT.exec(word);
  if (short?.[1] !== undefined) return short[1];
  for (const rule of PREFIXES) {
    const root = rule(word);
    if (root !== null && vowels(root) >= VOWELS) return root;
  }
  return word;
}

/** Each gives what is behind its prefix, or null. The longer ones come first. */
const PREFIXES: readonly ((word: string) => string | null)[] = [
  // belajar, pelajaran, pembelajaran
  (word) => (/^[bp]elajar/.test(word) ? word.slice(3) : null),
  (word) => after(word, /^[mp]eny(?=[aeiou])/, (rest) => `s${rest}`),
  (word) => after(word, /^[mp]eng(?=[aeiou])/, (rest) => (K_ROOTS.has(`k${rest}`) ? `k${rest}` : rest)),
  (word) => after(word, /^[mp]eng(?=[gkh])/, same),
  (word) => after(word, /^[mp]em(?=[aeiou])/, (rest) => (M_ROOTS.has(`m${rest}`) ? `m${rest}` : `p${rest}`)),
  (word) => after(word, /^[mp]em(?=[bfvp])/, same),
  (word) => after(word, /^[mp]en(?=[aeiou])/, (rest) => (N_ROOTS.has(`n${rest}`) ? `n${rest}` : `t${rest}`)),
  (word) => after(word, /^[mp]en(?=[cdjstz])/, same),
  (word) => after(word, /^per(?=[aeiou])/, (rest) => (R_ROOTS.has(`r${rest}`) ? `r${rest}` : rest)),
  (word) => after(word, /^(?:ber|per|ter)/, same),
  // bekerja, beternak
  (word) => after(word, /^be(?=[^aeiou]er)/, same),
  (word) => after(word, /^[mp]e(?=[lrwykpst])/, same),
  (word) => after(word, /^di/, same),
];

function same(rest: string): string {
  return rest;
}

function after(word: string, prefix: RegExp, root: (rest: string) => string | null): string | null {
  const found = prefix.exec(word);
  return found === null ? null : root(word.slice(found[0].length));
}

/** The word without this ending, if enough of it is left. */
function cut(word: string, ending: string, least: number): string | null {
  if (!word.endsWith(ending)) return null;
  const rest = word.slice(0, -ending.length);
  return vowels(rest) >= least ? rest : null;
}

function vowels(word: string): number {
  let count = 0;
  for (const letter of word) if ('aeiou'.includes(letter)) count += 1;
  return count;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
