/**
 * Every moment of every face in a language that nobody speaks: whatever plain word is left on a screen, or is read aloud from
 * it, was written into the code instead of `shared/languages` or the method.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { WorkshopId } from '@mufakat/shared/cards/card.ts';
import type { JoinPage } from '@mufakat/shared/protocol/wire.ts';
import type { Page } from 'playwright-core';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { launchBrowser } from '../support/browser.ts';
import { room } from '../support/fixtures/hall.ts';
import { MOMENTS } from '../support/fixtures/moments/index.ts';
import { mangle, mangledContent, pseudo } from '../support/mangle.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const MANGLE = join(ROOT, 'tests/support/mangle.ts');

/** The name of the product, codes, names of file formats and languages, addresses; nothing that is a word of a sentence. */
const NAMES = new Set(
  'Mufakat QR WIB WITA WIT DOCX PDF XLSX CSV JSON Word Excel Bahasa Indonesia English Folio'.split(' '),
);
const WORD = /(?<![\p{L}\p{N}/.:-])[A-Za-z][a-z]{2,}(?![\p{L}\p{N}/.:-]*[/:@])/gu;

declare global {
  interface Window {
    /** As `tools/pseudo/page.ts` gives it. */
    showMoment: (id: string) => Promise<void>;
  }
}

let server: ViteDevServer;
let browser: Awaited<ReturnType<typeof launchBrowser>>;
let page: Page;

const { settings } = room({ current: 'isu', state: 'prepared' });
const JOIN: JoinPage = {
  workshop: 'pseudo' as WorkshopId,
  title: settings.title,
  region: settings.region,
  place: settings.place,
  days: settings.days,
  constituencies: settings.constituencies.map(({ id, name, icon }) => ({ id, name, icon })),
  phrase: 'kartu merah kota',
  retentionDays: settings.retentionDays,
  language: 'id',
  doorLocked: false,
  rehearsal: false,
  seat: null,
};

/** Words of the product as a module exports them, mangled. */
function pseudoWords(): Plugin {
  return {
    name: 'pseudo-words',
    enforce: 'pre',
    transform(code, id) {
      const methods = /shared\/methods\/(index|spwt)\.ts$/.test(id);
      if (!methods && !/shared\/languages\/id\/[\w-]+\.ts$/.test(id)) return null;
      const names = [...code.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
      return [
        `import { ${(methods ? mangledContent : pseudo).name} as mangled } from '${MANGLE}';`,
        code.replace(/^export const /gm, 'const '),
        ...names.map(
          (name) => `const mangled_${name} = mangled(${name}); export { mangled_${name} as ${name} };`,
        ),
      ].join('\n');
    },
  };
}

beforeAll(async () => {
  const made = await createServer({
    configFile: join(ROOT, 'client/vite.config.ts'),
    root: join(ROOT, 'tools/pseudo'),
    cacheDir: join(ROOT, 'node_modules/.vite-pseudo'),
    logLevel: 'error',
    plugins: [pseudoWords()],
    server: { host: '127.0.0.1', port: 0, fs: { allow: [ROOT] }, hmr: false, watch: null },
    optimizeDeps: {
      // What is found only on the way makes all of them anew, and pages that came before wait for ever.
      noDiscovery: true,
      include: [
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
        'socket.io-client',
        'valibot',
        '@noble/ed25519',
        '@noble/hashes/sha2.js',
        '@noble/hashes/utils.js',
      ],
    },
  });
  server = await made.listen();
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  await page.route('**/api/**', (route) => route.fulfill({ status: 404, json: {} }));
  const places = {
    code: 'K7M4PT',
    phrase: '',
    join: '/g/K7M4PT',
    addresses: ['http://10.0.0.5:3000'],
    tls: false,
    key: '0'.repeat(32),
  };
  const links = { ...places, desk: '/t/1', cofacilitator: '/t/2', notulis: '/t/3', screen: '/t/4' };
  await page.route('**/api/workshops/*/places*', (route) => route.fulfill({ json: places }));
  await page.route('**/api/workshops/*/links*', (route) => route.fulfill({ json: links }));
  await page.route('**/api/join/*', (route) => route.fulfill({ json: mangledContent(JOIN) }));
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}page.html`);
  await page.waitForFunction(() => 'showMoment' in window);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** What is written and what is read aloud, text by text. */
async function textsOnPage(): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest('script, style') === null) texts.push(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll('*')) {
      for (const name of [
        'aria-label',
        'title',
        'placeholder',
        'alt',
        'aria-description',
        'aria-roledescription',
      ]) {
        texts.push(element.getAttribute(name) ?? '');
      }
    }
    return texts.filter((text) => text.trim() !== '');
  });
}

it('leaves no Indonesian word on any screen', { timeout: 240_000 }, async () => {
  const left = new Set<string>();
  let texts = 0;
  for (const moment of MOMENTS.filter(({ component }) => component !== 'sheet/PartsSheet')) {
    const broken = await page
      .evaluate(
        ([id, ms]) =>
          Promise.race([
            window.showMoment(id),
            new Promise<void>((_, late) => setTimeout(() => late(new Error('does not come')), ms)),
          ]),
        [moment.id, 10_000] as const,
      )
      .then(
        () => '',
        (error: unknown) => `${moment.id} breaks: ${String(error).slice(0, 200)}`,
      );
    if (broken !== '') left.add(broken);
    const shown = page.waitForFunction(
      () => (document.querySelector('#root')?.textContent ?? '') !== '',
      null,
      { timeout: 5_000 },
    );
    await shown.catch(() => left.add(`${moment.id} shows nothing`));
    for (const step of moment.press ?? []) {
      const [label = '', value] = step.split('=');
      const name = mangle(label);
      const target = page
        .getByRole('button', { name })
        .or(page.getByRole('link', { name }))
        .or(page.getByLabel(name))
        .or(page.locator('summary', { hasText: name }));
      const pressed =
        value === undefined
          ? target.or(page.getByRole('menuitem', { name })).first().click({ timeout: 4000 })
          : page.getByLabel(name).first().fill(mangle(value), { timeout: 4000 });
      await pressed.catch(() => left.add(`${moment.id}: cannot press “${name}”`));
    }
    const found = await textsOnPage();
    texts += found.length;
    for (const text of found) {
      const words = (text.match(WORD) ?? []).filter((word) => !NAMES.has(word));
      if (words.length > 0) left.add(`${moment.id}: ${words.join(' ')} in “${text.trim().slice(0, 80)}”`);
    }
  }
  expect(texts).toBeGreaterThan(2000);
  expect([...left]).toEqual([]);
});
