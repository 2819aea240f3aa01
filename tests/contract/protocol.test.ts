/**
 * `docs/PROTOCOL.md` is whole: every command with its fields and who may give it, every refusal, route, error and close code, every
 * section of the view with its keys, and nothing that is no longer there. Whether its sentences are true is for the tests of the wire.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { STEP_STATES } from '@mufakat/shared/methods/schema.ts';
import { COMMANDS, ROLES, type CommandName, type Role } from '@mufakat/shared/permissions/command-names.ts';
import { mayCommand } from '@mufakat/shared/permissions/commands.ts';
import { WAY_IDS } from '@mufakat/shared/polls/index.ts';
import { CLOSE } from '@mufakat/shared/protocol/close-codes.ts';
import { statusOf } from '@mufakat/shared/protocol/problems.ts';
import { errors } from '@mufakat/shared/languages/en/errors.ts';
import { spwt } from '@mufakat/shared/methods/spwt.ts';
import { SECTIONS } from '@mufakat/shared/protocol/parse.ts';
import { parseCommand } from '@mufakat/shared/workshop/command-schema.ts';
import { DESK, LIVE, Play, viewer } from '@mufakat/shared/workshop/play.testing.ts';
import { REFUSALS } from '@mufakat/shared/workshop/refusal.ts';
import { viewFor } from '@mufakat/shared/workshop/view-for.ts';
import { describe, expect, it } from 'vitest';

import { sembilangDangku } from '../cases/sembilang-dangku/case.ts';
import { CoreHands } from '../support/core-hands.ts';
import { playCase } from '../support/play-case.ts';

const TEXT = readFileSync(new URL('../../docs/PROTOCOL.md', import.meta.url), 'utf8');
const PHASES = ['lobby', 'running', 'adjourned', 'frozen'] as const;

/** Words of the document for several roles, and for several phases. */
const WHO = new Map<string, readonly string[]>([
  ['lead', ['facilitator', 'cofacilitator']],
  ['staff', ['facilitator', 'cofacilitator', 'notulis']],
  ['hall', ['participant', 'helper']],
]);
const WHEN = new Map<string, readonly string[]>([
  ['always', PHASES],
  ['before', ['lobby', 'running', 'adjourned']],
  ['by day', ['lobby', 'running']],
  ['begun', ['running', 'adjourned']],
]);

function chapter(title: string): string {
  const [, after] = TEXT.split(new RegExp(`^## \\d+\\. ${title}$`, 'm'));
  return after?.split(/^## /m)[0] ?? '';
}

/** First cells of the table rows of a chapter that are one word in code. */
function rowsOf(text: string): string[] {
  return [...text.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, word]) => word ?? '');
}

interface CommandLine {
  readonly fields: readonly string[];
  readonly roles: readonly string[];
  readonly phases: readonly string[];
  readonly states: readonly string[];
}

const LINE = /^- `([a-z.-]+)` `\{(.*?)\}` — ([^;]+); ([^—]+) — \S/gm;
const LINES = new Map(
  [...chapter('Commands').matchAll(LINE)].map(([, name = '', fields = '', who = '', when = '']) => [
    name,
    commandLine(fields, who, when),
  ]),
);

function commandLine(fields: string, who: string, when: string): CommandLine {
  const [phase = '', state] = when.split(', the current step in ');
  return {
    fields: keysOf(fields),
    roles: who.split(', ').flatMap((word) => WHO.get(word) ?? [word]),
    phases: WHEN.get(phase) ?? [phase],
    states: state?.split(' or ') ?? STEP_STATES,
  };
}

/** The outer keys of a shape as the document writes it. */
function keysOf(shape: string): string[] {
  let flat = shape;
  for (let before = ''; before !== flat;) {
    before = flat;
    flat = flat.replaceAll(/[{[<][^{}[\]<>]*[}\]>]/g, '');
  }
  return flat
    .split(',')
    .map((part) => /^\s*(\w+)\??:/.exec(part)?.[1] ?? '')
    .filter((key) => key !== '');
}

/** The keys that the schema of a command looks for. */
function askedFor(name: CommandName): string[] {
  const asked = new Set<string>();
  const probe = new Proxy<Record<string, unknown>>(
    { name },
    {
      has: (_target, key) => (asked.add(String(key)), true),
      get: (target, key) => (asked.add(String(key)), Reflect.get(target, key)),
    },
  );
  parseCommand(probe);
  asked.delete('name');
  return [...asked];
}

/** Every case of a role, phase and state of the current step in which something is allowed. */
function cases(
  isAllowed: (role: Role, phase: (typeof PHASES)[number], state: (typeof STEP_STATES)[number]) => boolean,
): string[] {
  return ROLES.flatMap((role) =>
    PHASES.flatMap((phase) =>
      STEP_STATES.filter((state) => isAllowed(role, phase, state)).map(
        (state) => `${role} ${phase} ${state}`,
      ),
    ),
  );
}

/** As the sources of the server register them. */
function routesOfServer(): string[] {
  const folder = new URL('../../server/http/', import.meta.url);
  const sources = readdirSync(folder)
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'));
  return [...sources.join('\n').matchAll(/\b(app|router)\.(get|post|put|delete)\(\s*'([^'{]+)'/g)].map(
    ([, on, verb = '', path = '']) => `${verb.toUpperCase()} ${on === 'app' ? '' : '/api'}${path}`,
  );
}

/** Code and HTTP status of every error in the table. */
function errorsSaid(): [code: string, status: number][] {
  const [, table = ''] = TEXT.split('### Errors');
  return [...(table.split(/^- /m)[1] ?? '').matchAll(/^\| (\d{3}) +\|(.*)$/gm)].flatMap(([, status, codes]) =>
    [...(codes ?? '').matchAll(/`([a-z-]+)`/g)].map(([, code = '']): [string, number] => [
      code,
      Number(status),
    ]),
  );
}

/** Every key of a value, but those that a method or a settings page gave. */
function keysIn(value: unknown, keys = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const each of value as unknown[]) keysIn(each, keys);
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) {
      keys.add(key);
      if (!['fields', 'wording'].includes(key) || Array.isArray(each)) keysIn(each, keys);
    }
  return keys;
}

describe('docs/PROTOCOL.md', () => {
  it('gives each rule a number of its own, and names files that are there', () => {
    const rules = [...TEXT.matchAll(/^- `([a-z]+-\d+)`/gm)].map(([, rule]) => rule);
    expect(rules.filter((rule, place) => rules.indexOf(rule) < place)).toEqual([]);
    const files = [...TEXT.matchAll(/`((?:docs|shared|server|client)\/[\w./-]+\.\w+)`/g)].map(
      ([, file = '']) => file,
    );
    expect(files.filter((file) => !existsSync(new URL(`../../${file}`, import.meta.url)))).toEqual([]);
  });

  it('has every route, and none that is none', () => {
    const said = [...TEXT.matchAll(/^\| `((?:GET|POST|PUT|DELETE) [^`?]+)/gm)].map(([, route = '']) => route);
    expect(said.sort()).toEqual(routesOfServer().sort());
  });

  it('has every error of HTTP with its status, and every close code', () => {
    const said = errorsSaid();
    expect(Object.keys(errors.http).filter((code) => !said.some(([each]) => each === code))).toEqual([]);
    for (const [code, status] of said) expect([code, status]).toEqual([code, statusOf(code as never)]);
    const closes = [...TEXT.matchAll(/^\| (\d{4}) +\|/gm)].map(([, code]) => Number(code));
    expect(new Set(closes)).toEqual(new Set([1009, ...Object.values(CLOSE)]));
  });

  it('names every key of a view', { timeout: 60_000 }, async () => {
    const play = new Play(sembilangDangku.settings, spwt);
    const keys = new Set<string>();
    await playCase(sembilangDangku, spwt, new CoreHands(play), {
      onState: async () => {
        const someone = [...play.state.people.keys()].slice(0, 1).map((id) => viewer('participant', id));
        for (const who of [DESK, ...someone]) keysIn(viewFor(play.state, who, LIVE), keys);
      },
    });
    const spans = [...TEXT.matchAll(/`([^`]+)`/g)].flatMap(([, span = '']) => span.match(/\w+/g) ?? []);
    expect([...keys].filter((key) => !spans.includes(key))).toEqual([]);
    expect(keys.size).toBeGreaterThan(200);
  });

  it('has every command, and none that is none', () => {
    expect([...LINES.keys()].sort()).toEqual([...COMMANDS].sort());
  });

  it.each(COMMANDS)('says what %s holds and who may give it', (name) => {
    const line = LINES.get(name);
    expect([...(line?.fields ?? [])].sort()).toEqual(askedFor(name).sort());
    const [roles, phases, states] = [line?.roles ?? [], line?.phases ?? [], line?.states ?? []];
    const said = cases(
      (role, phase, state) => roles.includes(role) && phases.includes(phase) && states.includes(state),
    );
    expect(said).toEqual(cases((role, phase, state) => mayCommand(role, state, phase, name)));
  });

  it('has every refusal, and none that is none', () => {
    expect(rowsOf(chapter('Refusals')).sort()).toEqual([...REFUSALS].sort());
  });

  it('has every section of the view and every way of deciding', () => {
    expect(rowsOf(chapter('The view and its values')).sort()).toEqual([...SECTIONS, ...WAY_IDS].sort());
  });
});
