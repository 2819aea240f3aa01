/**
 * `npm run imports`: who may import whom. One table per side says it; this module finds the imports and applies it.
 * Counted as an import: static and dynamic imports, re-exports, types taken with `import('…')`, `require`, and workers
 * started with `new URL('./x.ts', import.meta.url)`. A test file lies where its subject lies and may use test libraries.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';

import { parseSync } from 'vite';

/** File contents by path from the root of the repository, with `/`. */
export type Sources = ReadonlyMap<string, string>;

export interface Violation {
  file: string;
  imports: string;
  why: string;
}

interface Place {
  side: string;
  /** The folder inside the side, or `null` for a file at its top. */
  folder: string | null;
}

/** Inside shared, a folder imports from itself and from folders before it. */
const SHARED_ORDER = [
  'languages',
  'cards',
  'polls',
  'methods',
  'tables',
  'permissions',
  'workshop',
  'result',
  'protocol',
];

/** The packages a shared folder may use; the schema library is free to all. */
const SHARED_PACKAGES: Record<string, string[]> = {
  cards: ['yjs', 'lib0'],
  result: ['@noble/hashes', '@noble/ed25519'],
};

/** Folders of the server a folder may import besides itself. Files at the top of server/ may import all of them. */
const SERVER_ARROWS: Record<string, string[]> = {
  http: ['room', 'storage', 'export', 'import', 'rehearsal'],
  live: ['room', 'storage'],
  papers: ['room', 'storage'],
  room: ['storage'],
  rehearsal: [],
  storage: [],
  export: [],
  import: ['export'],
};

/** A room knows a connection as "something with send and close", and so does what lies below it. */
const TRANSPORTS = ['socket.io', 'express', 'ws', 'helmet', 'express-rate-limit', 'vite'];

/** What the store may use: it also runs in Node, where there is no page. */
const STORE_PACKAGES = [
  'yjs',
  'y-websocket',
  'y-protocols',
  'lib0',
  'socket.io-client',
  'valibot',
  '@noble/hashes',
];

/** Parts take props: they know neither the store nor the face they lie on. */
const PARTS_NEVER = ['store', 'faces'];

const TEST_PACKAGES = ['vitest', 'fast-check'];
const SIDES = ['shared', 'server', 'client', 'tests', 'tools'];
const IS_TEST = /\.test\.tsx?$/;
/** These run in Node although they lie in client/. */
const IS_CLIENT_TOOL = /^client\/(vite\.config|slim\/[\w.-]+)\.ts$/;

/** Every import that points the wrong way, in the order of the files given. */
export function judgeImports(sources: Sources): Violation[] {
  const violations: Violation[] = [];
  for (const [file, text] of sources) {
    if (file.startsWith('client/store/') && /\.[jt]sx$/.test(file) && !IS_TEST.test(file)) {
      violations.push({ file, imports: 'JSX', why: 'client/store runs in Node too and holds no JSX' });
    }
    for (const imports of findImports(file, text)) {
      const why = judge(file, imports);
      if (why) violations.push({ file, imports, why });
    }
  }
  return violations;
}

/** The module names a file asks for, each once. */
export function findImports(file: string, text: string): string[] {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message ?? ''}`);
  const found = new Set<string>();
  walk(program, (node) => {
    const specifier = specifierOf(node);
    if (specifier !== null) found.add(specifier);
  });
  return [...found];
}

function judge(file: string, specifier: string): string | null {
  const from = placeOf(file);
  const target = resolve(file, specifier);
  if (target === null) return judgePackage(file, from, specifier);
  return judgeFile(file, from, target);
}

function judgePackage(file: string, from: Place, specifier: string): string | null {
  const name = packageOf(specifier);
  const builtin = isBuiltin(specifier);
  if (IS_TEST.test(file) && (builtin || TEST_PACKAGES.includes(name))) return null;
  if (from.side === 'shared') {
    if (builtin) return 'shared is pure: no network, disk, clock or process';
    const allowed = ['valibot', ...(SHARED_PACKAGES[from.folder ?? ''] ?? [])];
    return allowed.includes(name) ? null : `shared/${from.folder ?? ''} may use only ${allowed.join(', ')}`;
  }
  if (from.side === 'client' && !IS_CLIENT_TOOL.test(file)) {
    if (builtin) return 'the client runs in a browser';
    if (from.folder === 'store' && !STORE_PACKAGES.includes(name)) {
      return 'client/store runs in Node too: no react, no DOM';
    }
  }
  if (from.side === 'server') {
    const inner = ['room', 'storage', 'export'].includes(from.folder ?? '');
    if (inner && TRANSPORTS.includes(name)) return `server/${from.folder} knows no transport`;
    if (name === 'node:sqlite' && from.folder !== 'storage') return 'only server/storage knows the database';
  }
  return null;
}

function judgeFile(file: string, from: Place, target: string): string | null {
  const to = placeOf(target);
  if (!SIDES.includes(to.side)) return null;
  if (from.side === 'shared') return judgeInsideShared(file, from, to);
  if (from.side === 'server') return judgeFromServer(from, to);
  if (from.side === 'client' && !IS_CLIENT_TOOL.test(file)) return judgeFromClient(from, to, target);
  return null;
}

function judgeInsideShared(file: string, from: Place, to: Place): string | null {
  if (to.side !== 'shared') return 'shared imports neither client nor server';
  const [own, other] = [from, to].map(({ folder }) => SHARED_ORDER.indexOf(folder ?? ''));
  if (own === -1) return `shared/${from.folder ?? ''} has no place in the order of folders`;
  if (other === -1) return `shared/${to.folder ?? ''} has no place in the order of folders`;
  if (IS_TEST.test(file)) return null;
  return other !== undefined && own !== undefined && other > own
    ? `shared/${to.folder} comes after shared/${from.folder}`
    : null;
}

function judgeFromServer(from: Place, to: Place): string | null {
  if (to.side === 'client' || to.side === 'tests') return `the server never imports ${to.side}`;
  if (to.side === 'tools') return from.folder === null ? null : 'only server/main.ts starts tools';
  if (to.side === 'shared') {
    return from.folder === 'export' && !['result', 'languages'].includes(to.folder ?? '')
      ? 'server/export sees only shared/result and shared/languages'
      : null;
  }
  if (from.folder === null || from.folder === to.folder) return null;
  const arrows = SERVER_ARROWS[from.folder];
  if (!arrows) return `server/${from.folder} has no place in the order of folders`;
  if (to.folder === null) return 'only main.ts joins the parts; it is not imported by them';
  return arrows.includes(to.folder) ? null : `server/${from.folder} may not import server/${to.folder}`;
}

function judgeFromClient(from: Place, to: Place, target: string): string | null {
  if (to.side === 'shared') return null;
  if (to.side !== 'client') return `the client never imports ${to.side}`;
  if (from.folder === 'store') {
    if (/\.(css|svg|png|tsx)$/.test(target)) return 'client/store runs in Node too: no CSS, pictures or JSX';
    if (to.folder !== 'store') return 'client/store imports only itself and shared';
  }
  if (from.folder === 'parts' && PARTS_NEVER.includes(to.folder ?? ''))
    return `client/parts know no ${to.folder}`;
  return null;
}

function placeOf(path: string): Place {
  const [side = '', ...rest] = path.split('/');
  return { side, folder: rest.length > 1 ? (rest[0] ?? null) : null };
}

/** The path from the root that a module name means, or `null` when it is a package from outside. */
function resolve(file: string, specifier: string): string | null {
  const [path = ''] = specifier.split('?');
  if (path.startsWith('@mufakat/')) return path.slice('@mufakat/'.length);
  if (path.startsWith('.')) return posix.normalize(posix.join(posix.dirname(file), path));
  if (path.startsWith('/') && file.startsWith('client/')) return `client${path}`;
  return null;
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

type Node = Record<string, unknown> & { type: string };

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const each of value) walk(each, visit);
  } else if (typeof value === 'object' && value !== null) {
    if (isNode(value)) visit(value);
    for (const each of Object.values(value)) walk(each, visit);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function specifierOf(node: Node): string | null {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return textOf(node.source);
    case 'TSExternalModuleReference':
      return textOf(node.expression);
    case 'CallExpression':
      return isNode(node.callee) && node.callee.name === 'require' ? firstText(node) : null;
    case 'NewExpression': {
      const url = isNode(node.callee) && node.callee.name === 'URL' ? firstText(node) : null;
      return url !== null && /^\..*\.tsx?$/.test(url) ? url : null;
    }
    default:
      return null;
  }
}

function firstText(node: Node): string | null {
  return Array.isArray(node.arguments) ? textOf(node.arguments[0]) : null;
}

/** A literal, also when it is written as a template without holes. */
function textOf(value: unknown): string | null {
  if (!isNode(value)) return null;
  if (value.type === 'Literal' && typeof value.value === 'string') return value.value;
  if (value.type !== 'TemplateLiteral' || !Array.isArray(value.quasis) || value.quasis.length !== 1)
    return null;
  const [quasi] = value.quasis as { value?: { cooked?: string } }[];
  return quasi?.value?.cooked ?? null;
}

/** The sources of this repository. */
export function readSources(root: string): Map<string, string> {
  const sources = new Map<string, string>();
  for (const side of SIDES) {
    for (const name of readdirSync(join(root, side), { recursive: true, encoding: 'utf8' }).toSorted()) {
      const path = posix.join(side, name.replaceAll('\\', '/'));
      if (!/\.tsx?$/.test(path) || /(^|\/)(node_modules|dist)\//.test(path)) continue;
      sources.set(path, readFileSync(join(root, path), 'utf8'));
    }
  }
  return sources;
}

if (import.meta.main) {
  const sources = readSources(join(import.meta.dirname, '..'));
  const violations = judgeImports(sources);
  for (const { file, imports, why } of violations) console.log(`${file} imports ${imports}: ${why}`);
  console.log(`${sources.size} files, ${violations.length} imports that point the wrong way`);
  process.exitCode = violations.length > 0 ? 1 : 0;
}
