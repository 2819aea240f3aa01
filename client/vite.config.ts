/**
 * How the client is built. The output is static files with hashed names, each text file also compressed: browsers on a plain
 * http LAN ask for gzip only, on https for brotli, and the server should compress neither while people wait.
 * The server loads this file too when it runs with `--dev`.
 */

import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createHash } from 'node:crypto';
import { brotliCompress, constants, gzip } from 'node:zlib';

import { minify } from 'terser';
import { build, defineConfig, type Plugin } from 'vite';

import { shortClassNames } from './slim/class-names.ts';
import { INSTEAD } from './slim/libraries.ts';

const root = dirname(fileURLToPath(import.meta.url));
const outDir = join(root, 'dist');

const resolve = {
  // Two copies of yjs refuse each other's documents.
  dedupe: ['yjs', 'preact'],
  // The pages are written for React and run on Preact's own copy of its interface: docs/decisions/0005.
  alias: [
    { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
    { find: /^react-dom$/, replacement: 'preact/compat' },
    { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
    { find: /^react\/jsx-dev-runtime$/, replacement: 'preact/jsx-dev-runtime' },
    { find: /^react$/, replacement: 'preact/compat' },
    { find: /^lib0\/logging$/, replacement: join(root, 'platform/quiet-logging.ts') },
  ],
};
/** The oldest browsers that are looked after. */
const target = ['chrome107', 'safari16'];

/** Names of files stand in the code of phones, and letters of chance do not compress; which is which says the manifest. */
const NAME = 'assets/[hash:7].js';

export default defineConfig({
  root,
  cacheDir: join(root, '../node_modules/.vite'),
  plugins: [slimLibraries(), shortClassNames(root), keylessIcons(), tighten(), verifyPage(), precompress()],
  resolve,
  build: {
    outDir,
    emptyOutDir: true,
    manifest: true,
    target,
    modulePreload: { polyfill: false },
    // The content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      // Neither "use client" nor how long a busy laptop took means anything to whoever starts for the first time.
      onLog(level, log, told) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') told(level, log);
      },
      checks: { bundlerTimings: false },
      output: {
        entryFileNames: NAME,
        chunkFileNames: NAME,
        assetFileNames: 'assets/[hash:7][extname]',
        // What three faces share lies in one file: fifty small ones compress badly. What no phone shows lies beside it.
        codeSplitting: {
          groups: [
            {
              name: 'kit',
              priority: 1,
              minShareCount: 3,
              test: /lucide-react|client\/(hooks|styles\/face|faces\/home\/(HomeHead|home-words)|parts\/(?!Qr\.|wall\/|menu\/|photo\/(MapSurface|ZoomedMap|words|shrink)))|shared\/(cards\/(limits|card-check|text\.|fields\/)|methods\/walk|polls\/(fraction|side-mean)|workshop\/join-code)/,
            },
            {
              name: 'pictures',
              test: /client\/(parts\/photo\/(MapSurface|ZoomedMap|words|shrink)|layouts\/map\/spots)|shared\/languages\/(id|en)\/pictures/,
            },
            {
              name: 'hall',
              test: /client\/(parts\/(Qr\.tsx|Roadmap\.|chart\/)|layouts\/roadmap\/roadmap-rows)/,
            },
          ],
        },
      },
    },
  },
});

function slimLibraries(): Plugin {
  return {
    name: 'mufakat-slim-libraries',
    apply: 'build',
    load(id) {
      return INSTEAD.find(([module]) => module.test(id))?.[1] ?? null;
    },
  };
}

/** Random keys of every path of every icon do not compress, and nothing asks an icon for its names. */
function keylessIcons(): Plugin {
  return {
    name: 'mufakat-keyless-icons',
    transform(code, id) {
      if (!/lucide-react\/dist\/esm\/icons\//.test(id)) return null;
      const unasked =
        /,\s*key: "[^"]*"|\bname: "[^"]*",\s*size: 24,|,\s*aliases: \[[^\]]*\]|^__iconData\.node;$/gm;
      return { code: code.replace(unasked, ''), map: null };
    },
  };
}

/** A second minifier takes another three per cent off what phones load; on all the rest it would only cost time. */
function tighten(): Plugin {
  return {
    name: 'mufakat-tighten',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || chunk.moduleIds.some((id) => NOT_ON_PHONES.test(id))) continue;
        const { code } = await minify(chunk.code, {
          module: true,
          ecma: 2020,
          compress: { passes: 3, pure_getters: true },
        });
        chunk.code = code ?? chunk.code;
      }
    },
  };
}

const NOT_ON_PHONES = /client\/(faces\/(desk|methods|screen|home\/Create)\S*|parts\/(Qr|wall\/Wall))\.tsx$/;

/** Beside the pages that are served, but not one of them. */
function verifyPage(): Plugin {
  return {
    name: 'mufakat-verify-page',
    apply: 'build',
    async writeBundle() {
      await mkdir(join(outDir, '.verify'), { recursive: true });
      await writeFile(join(outDir, '.verify/verify.html'), await buildVerifyPage());
    },
  };
}

/** The page of a bundle as one file: script, styles and letters in it, and a policy that allows these and nothing else. */
async function buildVerifyPage(): Promise<string> {
  const made = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [keylessIcons()],
    resolve,
    build: {
      write: false,
      target,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { input: join(root, 'faces/verify/main.tsx'), output: { format: 'iife' } },
    },
  });
  const [bundle] = Array.isArray(made) ? made : [made];
  if (bundle === undefined || !('output' in bundle)) throw new Error('the page of a bundle was not built');
  const js = bundle.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
  const css = bundle.output
    .map((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? String(file.source) : ''))
    .join('');
  const script = js.replaceAll('</script', '<\\/script');
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(css)}`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    '<html lang="id">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<title>Mufakat · Periksa keaslian hasil</title>',
    `<style>${css}</style>`,
    '</head>',
    '<body>',
    '<div id="root"></div>',
    '<noscript>Halaman ini memerlukan JavaScript. / This page needs JavaScript.</noscript>',
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Writes `.gz` and `.br` beside every text file; its last act is the stamp that tells `tools/start.js` the build is whole. */
function precompress(): Plugin {
  return {
    name: 'mufakat-precompress',
    apply: 'build',
    async closeBundle(error) {
      if (error) return;
      const names = await readdir(outDir, { recursive: true });
      await Promise.all(names.filter(isText).map((name) => compressFile(join(outDir, name))));
      await mkdir(join(outDir, '.vite'), { recursive: true });
      await writeFile(join(outDir, '.vite/complete'), '');
    },
  };
}

function isText(name: string): boolean {
  return !name.startsWith('.vite') && ['.js', '.css', '.html', '.svg', '.json'].includes(extname(name));
}

async function compressFile(path: string): Promise<void> {
  const bytes = await readFile(path);
  const [gz, br] = await Promise.all([
    promisify(gzip)(bytes, { level: 9 }),
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  ]);
  await Promise.all([writeFile(`${path}.gz`, gz), writeFile(`${path}.br`, br)]);
}
