/**
 * The program: reads the environment, starts the server, tells the operator where it is, and ends it in order. The only
 * module that knows the environment and the terminal.
 */

import { formatFingerprint } from '@mufakat/shared/result/signing.ts';
import { renderUnicodeCompact } from 'uqr';

import { type Config, ConfigError, readConfig, TERMINAL } from './config.ts';
import { type RunningServer, startServer } from './start.ts';

/** Longer than any flush to a slow disk. */
const CLOSE_WITHIN_MS = 10_000;

export async function run(): Promise<void> {
  try {
    const config = readConfig(process.env, process.argv.slice(2));
    const server = await startServer(config);
    greet(config, server);
    endInOrder(config, server);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

function greet(config: Config, server: RunningServer): void {
  const words = TERMINAL[config.language];
  const [best = server.local] = server.addresses;
  const others = server.addresses.filter((address) => address !== server.local);
  const lines = [
    '',
    words.ready,
    '',
    `  ${words.here}: ${server.local}`,
    ...others.map((address) => `  ${words.elsewhere}: ${address}`),
  ];
  if (others.length === 0) lines.push(`  ${words.nobodyElse}`);
  else lines.push('', words.scan, '', qrFor(best));
  if (!best.startsWith('https:')) lines.push('', words.withoutTls);
  if (server.damages.length > 0) lines.push('', words.damaged, ...server.damages.map((it) => `  ${it}`));
  if (!server.takesWrites) lines.push('', words.diskRefuses(config.dataDir));
  else if (server.disk.low) lines.push('', words.diskLow(config.dataDir));
  if (server.disk.removable) lines.push('', words.diskRemovable(config.dataDir));
  lines.push(
    '',
    words.operatorCode(server.operatorCode),
    words.fingerprint(formatFingerprint(server.fingerprint)),
    words.dataDir(config.dataDir),
    words.stopHint,
    '',
  );
  console.log(lines.join('\n'));
}

/** White paper and black ink by name where the terminal knows colours: its own may be the other way round, and cameras read only one. */
function qrFor(address: string): string {
  const lines = renderUnicodeCompact(address, { border: 2 }).split('\n');
  if (!process.stdout.isTTY) return lines.join('\n');
  return lines.map((line) => `\u001B[38;5;231;48;5;16m${line}\u001B[0m`).join('\n');
}

function endInOrder(config: Config, server: RunningServer): void {
  const words = TERMINAL[config.language];
  let ending = false;
  const end = (): void => {
    if (ending) process.exit(1);
    ending = true;
    console.log(words.stopping);
    setTimeout(() => process.exit(1), CLOSE_WITHIN_MS).unref();
    server.close().then(
      () => {
        console.log(words.stopped);
        process.exit(0);
      },
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
  // One broken handler must not send a whole hall home; what it did is logged and not half applied [trust 11].
  process.on('uncaughtException', (error) => console.error(error));
}
