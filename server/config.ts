/**
 * The settings the operator gives by environment, checked before anything is opened. What is wrong is answered with one
 * sentence that says what to write instead. Only `main.ts` hands the environment in.
 */

import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createSecureContext } from 'node:tls';

import { terminal as enTerminal } from '@mufakat/shared/languages/en/terminal.ts';
import { terminal as idTerminal } from '@mufakat/shared/languages/id/terminal.ts';
import type { Language } from '@mufakat/shared/languages/language.ts';

import { isNearHost, listProxies, NO_PROXIES, type Proxies } from './http/networks.ts';
import { databaseIn } from './storage/sqlite.ts';

export interface Config {
  readonly port: number;
  /** The address to listen on; `null` = every address of this machine. */
  readonly host: string | null;
  /** Absolute, existing and writable. */
  readonly dataDir: string;
  /** Absolute; where second copies of the data go, best on another disk [L8]; `null` makes none. */
  readonly copyDir: string | null;
  /** Origin under which the outside reaches this server, e.g. behind a reverse proxy. */
  readonly publicUrl: URL | null;
  /** The server speaks TLS itself, with this certificate [T1]. */
  readonly tls: Certificate | null;
  /** Reverse proxies whose word is taken for where a request comes from. */
  readonly proxies: Proxies;
  /** Of the terminal only; every workshop has its own. */
  readonly language: Language;
  /** The client is served by Vite, with changes shown at once. */
  readonly dev: boolean;
}

/** Both in PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** The sentence is in the language of the terminal. */
export class ConfigError extends Error {}

/** Plain HTTP in the hall's own network: what holds where nothing else is said. */
export const LAN = { publicUrl: null, tls: null, proxies: NO_PROXIES } as const satisfies Partial<Config>;

export const TERMINAL = { id: idTerminal, en: enTerminal };

/** Reads and checks the settings; makes the folders. Throws ConfigError. */
export function readConfig(environment: NodeJS.ProcessEnv, args: readonly string[]): Config {
  const language = environment.MUFAKAT_LANGUAGE || 'id';
  if (language !== 'id' && language !== 'en') {
    throw new ConfigError(idTerminal.languageInvalid(language));
  }
  const dataDir = readDataDir(environment.DATA_DIR || './data', language);
  return {
    port: readPort(environment.PORT || '3000', language),
    host: readHost(environment.HOST || null, language),
    dataDir,
    copyDir: environment.COPY_DIR
      ? readFolder('COPY_DIR', environment.COPY_DIR, language)
      : join(dataDir, 'salinan'),
    publicUrl: readPublicUrl(environment.PUBLIC_URL || null, language),
    tls: readCertificate(environment.TLS_CERT || null, environment.TLS_KEY || null, language),
    proxies: readProxies(environment.TRUST_PROXY || null, environment.PUBLIC_URL || null, language),
    language,
    dev: args.includes('--dev'),
  };
}

function readPort(text: string, language: Language): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65_535) {
    throw new ConfigError(TERMINAL[language].portInvalid(text));
  }
  return port;
}

function readHost(text: string | null, language: Language): string | null {
  if (text !== null && !/^[A-Za-z0-9.:_-]{1,253}$/.test(text)) {
    throw new ConfigError(TERMINAL[language].hostInvalid(text));
  }
  if (text !== null && /^[^:]*:[^:]*$/.test(text))
    throw new ConfigError(TERMINAL[language].hostInvalid(text));
  return text;
}

/** One that holds data already may be looked at on a disk that takes no writes [L4]. */
function readDataDir(text: string, language: Language): string {
  const path = resolve(text);
  return existsSync(databaseIn(path)) ? path : readFolder('DATA_DIR', text, language);
}

function readFolder(name: string, text: string, language: Language): string {
  const path = resolve(text);
  try {
    makeFolder(path);
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    // Whatever the reason, the operator must give another folder or other rights.
    throw new ConfigError(TERMINAL[language].folderInvalid(name, path));
  }
  return path;
}

/** Folder by folder: asked to do it at once, Node never comes back from places like /proc, where nothing can be made. */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

function readPublicUrl(text: string | null, language: Language): URL | null {
  if (text === null) return null;
  const url = URL.parse(text);
  const isOrigin =
    url !== null &&
    (url.protocol === 'http:' || url.protocol === 'https:') &&
    url.username === '' &&
    url.password === '' &&
    url.pathname === '/' &&
    url.search === '' &&
    url.hash === '';
  if (!isOrigin) throw new ConfigError(TERMINAL[language].publicUrlInvalid(text));
  // On the Internet with TLS only [T1].
  if (url.protocol === 'http:' && !isNearHost(url.hostname))
    throw new ConfigError(TERMINAL[language].publicUrlPlain(text));
  return url;
}

function readCertificate(cert: string | null, key: string | null, language: Language): Certificate | null {
  if (cert === null && key === null) return null;
  const words = TERMINAL[language];
  if (cert === null || key === null) throw new ConfigError(words.certificateHalf);
  try {
    const read = { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') };
    createSecureContext(read);
    return read;
  } catch (cause) {
    // Not there, not readable, not PEM, or a key of another certificate: the operator looks at both files.
    throw new ConfigError(words.certificateInvalid(cert, key), { cause });
  }
}

/** Without a word of the operator: a proxy on this machine, if there is one at all. */
function readProxies(text: string | null, publicUrl: string | null, language: Language): Proxies {
  if (text === null && publicUrl === null) return NO_PROXIES;
  const proxies = listProxies(text ?? 'loopback');
  if (proxies === null) throw new ConfigError(TERMINAL[language].proxiesInvalid(text ?? ''));
  return proxies;
}
