/**
 * How the client is built. The output is static files with hashed names, each text file also compressed: browsers on a plain
 * http LAN ask for gzip only, on https for brotli, and the server should compress neither while people wait.
 * The server loads this file too when it runs with `--dev`.
 */

import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const root = dirname(fileURLToPath(import.meta.url));
const outDir = join(root, 'dist');

export default defineConfig({
  root,
  cacheDir: join(root, '../node_modules/.vite'),
  plugins: [react(), precompress()],
  // Two copies of yjs refuse each other's documents.
  resolve: { dedupe: ['yjs', 'react', 'react-dom'] },
  build: {
    outDir,
    emptyOutDir: true,
    manifest: true,
    target: ['chrome107', 'safari16'],
    modulePreload: { polyfill: false },
    // The content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
});

/** Writes `.gz` and `.br` beside every text file; its last act is the stamp that tells `tools/start.ts` the build is whole. */
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
