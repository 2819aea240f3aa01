/**
 * `npm run budget`: the JavaScript a phone loads must stay within what a cheap phone on a village network can bear.
 * Reads the build's manifest and follows imports from the entry; faces that a phone never opens are not followed.
 * Figures are kB of 1000 bytes after gzip -9.
 */

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** What Vite writes about one chunk; the keys of a manifest are source paths below client/. */
export interface Chunk {
  file: string;
  imports?: string[];
  dynamicImports?: string[];
  isEntry?: boolean;
}
export type Manifest = Record<string, Chunk>;

const PHONE_KB = 130;
const JOIN_KB = 80;
/** With any one of what is fetched only where something asks for it. */
const PHONE_ON_DEMAND_KB = 133;

const JOIN_PAGE = 'faces/home/JoinPage.tsx';

/** Loaded on demand by others than participants: whatever starts so is not part of what a phone loads. */
const NOT_ON_PHONES = [
  'faces/desk/',
  'faces/screen/',
  'faces/verify/',
  'faces/home/CreatePages.tsx',
  'faces/home/RecoverPage.tsx',
  'faces/home/TrustPage.tsx',
  // The wall of the desk, for the few who lead a circle.
  'layouts/circles/ArrangeCircle.tsx',
  '../shared/languages/id/desk.ts',
  '../shared/languages/id/screen.ts',
  '../shared/languages/id/circles-desk.ts',
  // One language is loaded at a time; the two are of one size.
  '../shared/languages/en/',
];

interface AskedFor {
  readonly what: string;
  readonly chunks: readonly string[];
}

/** Fetched where a card, a step or a person asks for it and never else; nobody asks for all of it, so each is judged by itself. */
const ASKED_FOR: readonly AskedFor[] = [
  // A field for a photo, or for a point on the map.
  {
    what: 'with photos and map',
    chunks: ['parts/field/PhotoField.tsx', 'parts/field/SpotField.tsx', 'layouts/map/BoardMap.tsx'],
  },
  // A proposal that is picked from a dictionary.
  { what: 'with a dictionary', chunks: ['layouts/dictionary/PickButton.tsx'] },
  // A step that runs in circles.
  { what: 'in a circle', chunks: ['layouts/circles/PhoneCircle.tsx', 'store/circle-drawer.ts'] },
  // Words that were typed in a pad that is gone.
  { what: 'with words of a pad', chunks: ['store/left-pads.ts'] },
  // The frozen result, for whoever confirms it.
  {
    what: 'to confirm the result',
    chunks: ['layouts/ratify/RatifyOnPhone.tsx', '../shared/languages/id/ratify.ts'],
  },
  // "Data saya", for whoever asks.
  {
    what: 'with "Data saya"',
    chunks: ['faces/phone/my-data/MyDataDialog.tsx', '../shared/languages/id/my-data.ts'],
  },
  // Whether the board can be trusted, for whoever asks.
  {
    what: 'with what is promised',
    chunks: ['parts/trust/TrustDialog.tsx', '../shared/languages/id/trust.ts'],
  },
  // A wording that a circle works out together.
  { what: 'in a pad', chunks: ['layouts/pads/PhonePads.tsx'] },
];

/** Every JavaScript file a phone may load in a workshop, with what was asked for. */
export function phoneFiles(manifest: Manifest, asked: readonly AskedFor[] = []): Set<string> {
  const left = ASKED_FOR.flatMap((each) => (asked.includes(each) ? [] : each.chunks));
  const others = [...NOT_ON_PHONES, ...left];
  // What is asked for may be reached only from what somebody else asked for.
  const roots = asked.flatMap(({ chunks }) => chunks).filter((key) => key in manifest);
  return reach(
    manifest,
    [entryOf(manifest), ...roots],
    (key) => !others.some((start) => key.startsWith(start)),
  );
}

/** What must have arrived before a participant can fill in the join form. */
export function joinFiles(manifest: Manifest): Set<string> {
  if (!manifest[JOIN_PAGE])
    throw new Error(`The manifest has no chunk ${JOIN_PAGE}: load the join page with import().`);
  return reach(manifest, [entryOf(manifest), JOIN_PAGE], () => false);
}

/** Files reached from some chunks by static imports, and by those dynamic imports that `follow` allows. */
function reach(manifest: Manifest, from: string[], follow: (key: string) => boolean): Set<string> {
  const seen = new Set<string>();
  const waiting = [...from];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    const chunk = chunkOf(manifest, key);
    waiting.push(...(chunk.imports ?? []), ...(chunk.dynamicImports ?? []).filter(follow));
  }
  const files = [...seen].map((key) => chunkOf(manifest, key).file);
  return new Set(files.filter((file) => file.endsWith('.js')));
}

function entryOf(manifest: Manifest): string {
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
  if (entry === undefined) throw new Error('The manifest has no entry.');
  return entry;
}

function chunkOf(manifest: Manifest, key: string): Chunk {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The manifest names ${key} but does not describe it.`);
  return chunk;
}

function checkBudget(): boolean {
  const dist = join(dirname(fileURLToPath(import.meta.url)), '../client/dist');
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
  const kB = (files: Set<string>) =>
    [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0) /
    1000;
  const figures = [
    { what: 'join form', files: joinFiles(manifest), limit: JOIN_KB },
    { what: 'phone, everything', files: phoneFiles(manifest), limit: PHONE_KB },
    ...ASKED_FOR.map((asked) => ({
      what: `phone, ${asked.what}`,
      files: phoneFiles(manifest, [asked]),
      limit: PHONE_ON_DEMAND_KB,
    })),
  ].map((figure) => ({ ...figure, size: kB(figure.files) }));
  for (const { what, files, limit, size } of figures) {
    const verdict = size <= limit ? 'ok' : 'TOO LARGE';
    console.log(`${what}: ${size.toFixed(1)} kB of ${limit} kB gz in ${files.size} files, ${verdict}`);
  }
  const all = phoneFiles(manifest, ASKED_FOR);
  console.log(`phone, all of these together: ${kB(all).toFixed(1)} kB gz in ${all.size} files`);
  return figures.every(({ size, limit }) => size <= limit);
}

if (import.meta.main) process.exitCode = checkBudget() ? 0 : 1;
