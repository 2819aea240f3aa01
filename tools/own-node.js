/**
 * After `npm ci`: puts the Node that comes with the project where npm scripts find it first. npm 11 does so by itself; npm 10,
 * which comes with Node 20, unpacks it and then takes the link away together with those of the other platforms. Plain
 * JavaScript for any old Node, since that is what runs it.
 */
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('../node_modules/', import.meta.url));
const { optionalDependencies } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);
const isWindows = process.platform === 'win32';
const program = isWindows ? 'bin/node.exe' : 'bin/node';
const link = join(modules, '.bin', isWindows ? 'node.cmd' : 'node');
const owner = Object.keys(optionalDependencies).find((name) => existsSync(join(modules, name, program)));

if (owner !== undefined && !existsSync(link)) {
  mkdirSync(join(modules, '.bin'), { recursive: true });
  if (isWindows) writeFileSync(link, `@"%~dp0..\\${owner}\\bin\\node.exe" %*\r\n`);
  else symlinkSync(join('..', owner, program), link);
}
