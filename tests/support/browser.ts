/**
 * The browser for end-to-end tests and pictures: `CHROMIUM_PATH`, else the system's Chromium, else the one that comes as a
 * package and needs neither root nor system libraries. Only for pages of our own on this machine: the sandbox is off,
 * because it cannot start as root or in most containers.
 */

import { existsSync } from 'node:fs';
import { access, chmod, constants, lstat, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';

import { chromium, type Browser } from 'playwright-core';

interface InstalledBrowser {
  executablePath: string;
  /** What the browser needs in its environment beside ours. */
  env: Record<string, string>;
  args: string[];
}

const SYSTEM_CHROMIUM = '/usr/bin/chromium';

/** No calls home, no graphics card, and the same picture on every machine. */
const SAFE_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];

/** A running headless browser. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env, args } = await findBrowser();
  return chromium.launch({
    executablePath,
    headless: true,
    args: [...SAFE_FLAGS, ...args],
    env: { ...ownEnvironment(), ...env },
  });
}

async function findBrowser(): Promise<InstalledBrowser> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    await access(chosen, constants.X_OK);
    return { executablePath: chosen, env: {}, args: [] };
  }
  if (existsSync(SYSTEM_CHROMIUM)) return { executablePath: SYSTEM_CHROMIUM, env: {}, args: [] };
  const folder = await unpackedBrowser();
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
    args: ['--headless=shell', '--no-zygote'],
  };
}

/**
 * The folder that holds the packaged browser, unpacked once per user and version. Test processes may arrive together:
 * each unpacks into a folder of its own, and the first to rename it wins.
 */
async function unpackedBrowser(): Promise<string> {
  const version = await packagedVersion();
  const home = join(tmpdir(), `mufakat-chromium-${userInfo().uid}`);
  await mkdir(home, { recursive: true, mode: 0o700 });
  await refuseForeignFolder(home);
  const folder = join(home, version);
  if (isWhole(folder)) return folder;

  const staging = await mkdtemp(join(home, 'unpacking-'));
  try {
    await unpackInto(staging);
    await chmod(join(staging, 'chromium'), 0o700);
    // A folder that lost files to a cleaning of the temp folder is in the way.
    if (!isWhole(folder)) await rm(folder, { recursive: true, force: true });
    await rename(staging, folder).catch((error: unknown) => {
      if (!isWhole(folder)) throw error;
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return folder;
}

/** The package exports no description of itself, but it lies beside its code. */
async function packagedVersion(): Promise<string> {
  const description = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'));
  const { version } = JSON.parse(await readFile(description, 'utf8')) as { version: string };
  return version;
}

/** The package unpacks to the temp folder and decides at its import whether it needs libraries: both told by environment. */
async function unpackInto(folder: string): Promise<void> {
  const names = ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME'] as const;
  const before = names.map((name) => [name, process.env[name]] as const);
  try {
    process.env.TMPDIR = folder;
    process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs24.x';
    const packaged = await import('@sparticuz/chromium');
    await packaged.default.executablePath();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

function isWhole(folder: string): boolean {
  return ['chromium', 'al2023/lib/libnss3.so', 'fonts/fonts.conf'].every((name) =>
    existsSync(join(folder, name)),
  );
}

/** Another user could have put a browser of theirs where we look. */
async function refuseForeignFolder(folder: string): Promise<void> {
  const stats = await lstat(folder);
  if (!stats.isDirectory() || stats.uid !== userInfo().uid || (stats.mode & 0o022) !== 0) {
    throw new Error(
      `${dirname(folder)} holds a folder that is not ours: remove ${folder} or set CHROMIUM_PATH.`,
    );
  }
}

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]),
  );
}
