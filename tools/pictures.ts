/**
 * `npm run pictures`: every moment of every face as a picture of the real size (phone 360×740, desk 1366×768, screen
 * 1920×1080), light and dark, and a page of a document of every method. The kept ones go to docs/pictures as small PNG files,
 * all of them to .pictures, which git ignores.
 *
 *   npm run pictures                        all
 *   npm run pictures -- phone-0 lobi        those whose file name holds one of the words
 *   npm run pictures -- dokumen             those of documents, which need no screen
 *   npm run pictures -- --axe --large desk  also checks accessibility, and takes each with 200 % text beside it
 *   npm run pictures -- --language en       in English
 *   npm run pictures -- --size 740x360 phone  on a page of this size, e.g. a phone on its side, a desk of 1024x768
 *   npm run pictures -- --serve             only serves the page and prints its address
 *
 * Adding a moment: add it to tests/support/fixtures/moments/<face>.ts. `sections` holds the view (`hall.ts` gives every
 * section as it usually is), `boards` the walls (`board.ts` makes them from a short notation), `cards` and `ballots` the
 * phone's own, `press` what to press first. The face is mounted over a store that stands still (`given-workshop.ts`); no
 * server, no clock. Pages of documents are chosen in `pictures/documents.ts`.
 */

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import type { WorkshopId } from '@mufakat/shared/cards/card.ts';
import type { JoinPage, JoinPlaces, Links } from '@mufakat/shared/protocol/wire.ts';
import { createServer, type ViteDevServer } from 'vite';

import { launchBrowser } from '../tests/support/browser.ts';
import type { Moment } from '../tests/support/fixtures/moment.ts';
import { room } from '../tests/support/fixtures/hall.ts';
import { MOMENTS } from '../tests/support/fixtures/moments/index.ts';
import { DOCUMENT_PAGES, documentHtml, type DocumentPage } from './pictures/documents.ts';
import { shrinkPng } from './pictures/shrink-png.ts';

type Picture = {
  readonly name: string;
  readonly moment: Moment;
  readonly theme: 'light' | 'dark';
  readonly large: boolean;
};
type OpenBrowser = Awaited<ReturnType<typeof launchBrowser>>;
type Page = Awaited<ReturnType<OpenBrowser['newPage']>>;

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const SIZES = {
  phone: { width: 360, height: 740, scale: 2 },
  home: { width: 360, height: 740, scale: 2 },
  desk: { width: 1366, height: 768, scale: 1 },
  screen: { width: 1920, height: 1080, scale: 1 },
} as const;

const DEPENDENCIES = [
  'preact',
  'preact/compat',
  'preact/compat/client',
  'preact/hooks',
  'preact/jsx-runtime',
  'preact/jsx-dev-runtime',
  'lucide-react',
  'uqr',
  'virtua',
  'wouter',
  '@dnd-kit/core',
  'yjs',
  'y-websocket',
  'y-protocols/sync',
  'lib0/decoding',
  'lib0/encoding',
];

/** A page that is not at rest after so many never is. */
const PICTURES_MOST = 30;

/** Enough of the printed page for the reading in the hall. */
const DRAFT = `<article><h1>BERITA ACARA</h1><dl>${[
  [
    'KESATU',
    'Visi bersama Lanskap Sembilang–Dangku tahun 2028: “Tahun 2028 lanskap Sembilang–Dangku lestari dan produktif.”',
  ],
  [
    'KEDUA',
    'Enam program kewilayahan dinyatakan layak dan mendesak dan menjadi prioritas 2026–2028, dengan perkiraan biaya seluruhnya Rp 35,1 miliar, sebagaimana Lampiran VII.2.',
  ],
  ['KETIGA', 'Tolok ukur keberhasilan sebagaimana Lampiran VII.3.'],
  ['KEEMPAT', 'Pembagian peran antarlembaga sebagaimana Lampiran VII.4.'],
  ['KELIMA', 'Kebijakan dan strategi sebagaimana Lampiran VII.5 dan VII.6.'],
  ['KEENAM', 'Rencana aksi dua periode, 2026 sampai dengan 2028, sebagaimana Lampiran VII.7.'],
  ['KETUJUH', 'Enam usulan belum diprioritaskan dan satu keberatan, dicatat sebagaimana Lampiran V.'],
]
  .map(([label, text]) => `<dt>${label}</dt><dd>${text}</dd>`)
  .join('')}</dl></article>`;

const PLACES: JoinPlaces = {
  code: 'K7M4PT',
  phrase: 'sawah kopi lampu',
  join: '/g/K7M4PT#sawah',
  addresses: ['http://10.0.0.5:3000'],
  tls: false,
  key: '3f9a6c0182d47be5a1c09e6653f2d8b7',
};

const LINKS: Links = {
  ...PLACES,
  desk: '/t/meja-000000000000',
  cofacilitator: '/t/pendamping-000000',
  notulis: '/t/notulis-000000000',
  screen: '/t/layar-00000000000',
};

const { settings: SETTINGS } = room({ current: 'isu', state: 'prepared' });
const JOIN: JoinPage = {
  workshop: 'pictures' as WorkshopId,
  title: SETTINGS.title,
  region: SETTINGS.region,
  place: SETTINGS.place,
  phrase: PLACES.phrase,
  days: SETTINGS.days,
  constituencies: SETTINGS.constituencies.map(({ id, name, icon }) => ({ id, name, icon })),
  retentionDays: SETTINGS.retentionDays,
  language: 'id',
  doorLocked: false,
  rehearsal: false,
  seat: null,
};

const { values: options, positionals: words } = parseArgs({
  allowPositionals: true,
  options: {
    axe: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    serve: { type: 'boolean', default: false },
    language: { type: 'string', default: 'id' },
    size: { type: 'string' },
  },
});

const server = await servePage();
const address = `${server.resolvedUrls?.local[0] ?? ''}page.html`;
if (options.serve) console.log(`Pictures: ${address}  (Ctrl+C ends it)`);
else {
  const pictures = picturesOf(MOMENTS, words);
  const documents = options.language === 'id' && options.size === undefined ? documentsOf(words) : [];
  const faults = await takeAll(pictures, documents);
  await server.close();
  console.log(`${pictures.length + documents.length} pictures in .pictures, ${faults} faults`);
  process.exitCode = faults > 0 ? 1 : 0;
}

async function servePage(): Promise<ViteDevServer> {
  const made = await createServer({
    configFile: join(ROOT, 'client/vite.config.ts'),
    root: join(ROOT, 'tools/pictures'),
    cacheDir: join(ROOT, 'node_modules/.vite-pictures'),
    logLevel: 'warn',
    server: {
      host: '127.0.0.1',
      port: 0,
      fs: { allow: [ROOT] },
      hmr: options.serve,
      watch: options.serve ? {} : null,
    },
    // Found out while the first page loads, a dependency would reload it in the middle of the picture.
    optimizeDeps: { entries: [], include: DEPENDENCIES },
  });
  return made.listen();
}

/** Every picture of every moment that is asked for. */
function picturesOf(moments: readonly Moment[], asked: readonly string[]): Picture[] {
  const all = moments.flatMap((moment) =>
    (['light', 'dark'] as const).flatMap((theme) =>
      [false, ...(options.large && moment.face !== 'screen' ? [true] : [])].map((large) => ({
        name: `${moment.id}${theme === 'dark' ? '-gelap' : ''}${large ? '-besar' : ''}`,
        moment,
        theme,
        large,
      })),
    ),
  );
  return asked.length === 0 ? all : all.filter(({ name }) => asked.some((word) => name.includes(word)));
}

/** What `--size` says; `null` where every face has its own. */
function askedSize(): { readonly width: number; readonly height: number } | null {
  const [width = 0, height = 0] = (options.size ?? '').split('x').map(Number);
  return width > 0 && height > 0 ? { width, height } : null;
}

/** Cases are held in Indonesian, and so are their documents. */
function documentsOf(asked: readonly string[]): DocumentPage[] {
  return DOCUMENT_PAGES.filter(
    ({ picture }) => asked.length === 0 || asked.some((word) => picture.includes(word)),
  );
}

async function takeAll(pictures: readonly Picture[], documents: readonly DocumentPage[]): Promise<number> {
  const browser = await launchBrowser();
  let faults = 0;
  try {
    for (const picture of pictures) {
      const found = await take(browser, picture);
      for (const fault of found) console.log(`${picture.name}: ${fault}`);
      faults += found.length;
    }
    for (const document of documents) {
      if (await takeDocument(browser, document)) continue;
      console.log(`${document.picture}: no page holds “${document.holds}”`);
      faults += 1;
    }
  } finally {
    await browser.close();
  }
  return faults;
}

/** Takes one picture and answers what is wrong with the page. */
async function take(browser: OpenBrowser, picture: Picture): Promise<string[]> {
  const { moment, theme, large } = picture;
  const { scale } = SIZES[moment.face];
  const { width, height } = askedSize() ?? SIZES[moment.face];
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
    colorScheme: theme,
    hasTouch: moment.face === 'phone',
    // axe brings its own script into the page.
    bypassCSP: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  // Pages ask the server for little beside the room; where people join is the same in every picture.
  await page.route('**/api/workshops/*/places*', (route) => route.fulfill({ json: PLACES }));
  await page.route('**/api/workshops/*/preview*', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: DRAFT }),
  );
  await page.route('**/api/workshops/*/links*', (route) => route.fulfill({ json: LINKS }));
  await page.route('**/api/join/**', (route) =>
    route.fulfill(
      moment.refused === undefined ? { json: JOIN } : { status: 403, json: { error: moment.refused } },
    ),
  );
  await page.route('**/api/seats', (route) => route.fulfill({ json: { seats: [] } }));
  await page.route('**/api/methods', (route) => route.fulfill({ json: { methods: [] } }));
  const faults: string[] = [];
  let fetching = 0;
  page.on('request', () => (fetching += 1));
  for (const end of ['requestfinished', 'requestfailed'] as const)
    page.on(end as 'requestfinished', () => (fetching -= 1));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    const isAsked = moment.refused !== undefined && message.text().includes('status of 403');
    if (message.type() === 'error' && !isAsked) faults.push(message.text());
  });
  await page.clock.setFixedTime(moment.now);
  await page.goto(`${address}?moment=${moment.id}&theme=${theme}&language=${options.language}`);
  if (large) await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
  await page
    .locator('#root > *')
    .first()
    .waitFor({ timeout: 20_000 })
    .catch(() => faults.push('shows nothing'));
  for (const step of moment.press ?? [])
    await press(page, step).catch(() => faults.push(`cannot press “${step}”`));
  await page.evaluate(() => document.fonts.ready);
  const png = await pictureAtRest(page, moment.whole ?? false, () => fetching === 0);
  if (png === null) faults.push('does not come to rest');
  else {
    const kept =
      (moment.kept?.includes(theme) ?? false) &&
      options.language === 'id' &&
      !large &&
      options.size === undefined;
    const sized = options.size === undefined ? picture.name : `${picture.name}-${options.size}`;
    await keepPicture(png, sized, kept);
  }
  faults.push(...(await overflows(page)));
  if (options.axe) faults.push(...(await checkAccess(page)));
  await context.close();
  return faults;
}

/** The sheet as it lies on the desk; false where the document has none with these words. */
async function takeDocument(browser: OpenBrowser, wanted: DocumentPage): Promise<boolean> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 1400 } });
  try {
    await page.setContent(await documentHtml(wanted));
    await page.evaluate(() => document.fonts.ready);
    const sheet = page.locator('.sheet').filter({ hasText: wanted.holds }).first();
    if ((await sheet.count()) === 0) return false;
    await keepPicture(await sheet.screenshot(), wanted.picture, true);
    return true;
  } finally {
    await page.close();
  }
}

/** Taken again until two are alike: nothing that still arrives or moves is in it. `null` where that never happens. */
async function pictureAtRest(
  page: Page,
  fullPage: boolean,
  isComplete: () => boolean,
): Promise<Buffer | null> {
  const take = () => page.screenshot({ animations: 'disabled', fullPage });
  let before = await take();
  for (let taken = 1; taken < PICTURES_MOST; taken += 1) {
    // What has just come is drawn with the next frame.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
    const png = await take();
    if (png.equals(before) && isComplete()) return png;
    before = png;
  }
  return null;
}

async function press(page: Page, step: string): Promise<void> {
  const [label = '', value] = step.split('=');
  if (value !== undefined) await page.getByLabel(label, { exact: false }).first().fill(value);
  else {
    const target = page.getByRole('button', { name: label }).or(page.getByRole('link', { name: label }));
    const entry = page.getByRole('menuitem', { name: label });
    const folded = page.locator('summary', { hasText: label });
    await target.or(entry).or(page.getByLabel(label)).or(folded).first().click();
  }
}

async function keepPicture(png: Buffer, name: string, kept: boolean): Promise<void> {
  const keep = async (folder: string, bytes: Buffer) => {
    await mkdir(join(ROOT, folder), { recursive: true });
    await writeFile(join(ROOT, folder, `${name}.png`), bytes);
  };
  await keep('.pictures', png);
  if (kept) await keep('docs/pictures', shrinkPng(png));
}

/** A page that can be moved sideways hides words from people; a screen that can be moved at all hides them from a hall. */
async function overflows(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement;
    const found: string[] = [];
    if (root.scrollWidth > root.clientWidth)
      found.push(`is ${root.scrollWidth - root.clientWidth} px too wide`);
    const screen = document.documentElement.dataset.face === 'screen';
    if (screen && root.scrollHeight > root.clientHeight)
      found.push(`is ${root.scrollHeight - root.clientHeight} px too high`);
    if (!screen) return found;
    for (const element of document.querySelectorAll<HTMLElement>('#root *')) {
      const text = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      const box = element.getBoundingClientRect();
      if (!text || box.width <= 1) continue;
      const style = getComputedStyle(element);
      const words = `"${element.textContent?.trim().slice(0, 40)}"`;
      // A drawing may be scaled as a whole.
      const { a, b } = (element as Element as Partial<SVGGraphicsElement>).getScreenCTM?.() ?? { a: 1, b: 0 };
      const high = Number.parseFloat(style.fontSize) * Math.hypot(a, b);
      if (high < 25.9) found.push(`${words} is ${high} px high`);
      if (box.right > innerWidth + 1 || box.bottom > innerHeight + 1 || box.left < -1 || box.top < -1) {
        found.push(`${words} leaves the picture`);
      }
    }
    return found;
  });
}

async function checkAccess(page: Page): Promise<string[]> {
  const { AxeBuilder } = await import('@axe-core/playwright');
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `axe ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}
