/** `npm run verify` as a person runs it, on the file and the bundle of a frozen case: exit codes, and the code as it stands on paper. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { renderExport } from '@mufakat/server/export/index.ts';
import { spwt } from '@mufakat/shared/methods/spwt.ts';
import { buildResult } from '@mufakat/shared/result/build.ts';
import { packFiles, unpackFiles } from '@mufakat/shared/result/archive.ts';
import { makeBundle } from '@mufakat/shared/result/bundle.ts';
import { formatCode } from '@mufakat/shared/result/canonical.ts';
import { fingerprintOf, formatFingerprint } from '@mufakat/shared/result/signing.ts';
import { Play } from '@mufakat/shared/workshop/play.testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { sembilangDangku } from '../cases/sembilang-dangku/case.ts';
import { CoreHands } from '../support/core-hands.ts';
import { playCase } from '../support/play-case.ts';
import { type Sealed, sealEntries } from '../support/sealed-bundle.ts';
import { docxParagraphs, unzipText } from '../support/read-back.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mufakat-verify-'));
const frozenFile = join(folder, 'hasil.json');
let minutes = '';
let sealed: Sealed;

/** The command's exit code and what it printed, line by line. */
function verify(...paths: string[]): { code: number | null; lines: string[]; errors: string } {
  const run = spawnSync(process.execPath, ['tools/verify.ts', ...paths], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, MUFAKAT_LANGUAGE: 'id' },
  });
  return { code: run.status, lines: run.stdout.trim().split('\n'), errors: run.stderr };
}

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

beforeAll(async () => {
  const play = new Play(sembilangDangku.settings);
  await playCase(sembilangDangku, spwt, new CoreHands(play));
  const frozen = { version: 1, at: play.now, code: 'K7QF2M9RXWDP4HTC6BNA' };
  const result = buildResult(play.state, { program: 'test', frozen });
  sealed = sealEntries(
    play.log.slice(
      0,
      play.log.findIndex(({ kind }) => kind === 'result.frozen'),
    ),
  );
  const ask = { document: 'berita-acara', result, paper: 'F4', verifyUrl: null } as const;
  writeFileSync(frozenFile, (await renderExport({ ...ask, format: 'json' })).bytes);
  const docx = await renderExport({ ...ask, format: 'docx' });
  minutes = docxParagraphs(unzipText(docx.bytes).get('word/document.xml') ?? '').join('\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run verify', () => {
  it('is the command in package.json', () => {
    const scripts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts.scripts['verify']).toContain('tools/verify.ts');
  });

  it('ends with 0 on the file as frozen, and prints code and hash as on paper', () => {
    const { code, lines } = verify(frozenFile);
    expect(code).toBe(0);
    expect(lines.join('\n')).toContain('K7QF-2M9R-XWDP-4HTC-6BNA');
    const hash = lines.find((line) => line.startsWith('SHA-256: '))?.slice('SHA-256: '.length) ?? '';
    expect(hash).toMatch(/^[0-9a-f]{8}( [0-9a-f]{8}){7}$/);
    expect(minutes).toContain('Kode hasil K7QF-2M9R-XWDP-4HTC-6BNA');
    const groups = hash.split(' ');
    expect(minutes).toContain(`${groups.slice(0, 4).join(' ')}\n${groups.slice(4).join(' ')}`);
  });

  it('ends with 1 when one figure was changed, and shows another hash than the paper', () => {
    const text = readFileSync(frozenFile, 'utf8');
    const changed = text.replace('"biaya":3600000000', '"biaya":3700000000');
    expect(changed).not.toBe(text);
    const { code, lines } = verify(written('changed.json', changed));
    expect(code).toBe(1);
    const hash = lines.find((line) => line.startsWith('SHA-256: '))?.slice('SHA-256: '.length, -9) ?? '';
    expect(minutes).not.toContain(hash.split(' ')[0] ?? '');
    expect(verify(written('laid-out.json', JSON.stringify(JSON.parse(text), null, 2))).code).toBe(1);
  });

  it('[S5] says of a bundle that it is sound, by the fingerprint on paper too', () => {
    const bundle = written('bundel.zip', sealed.bytes);
    const fingerprint = formatFingerprint(fingerprintOf(sealed.signer.key));
    const plain = verify(bundle);
    expect(plain.code).toBe(0);
    expect(plain.lines).toContain(`Kode hasil: ${formatCode(sealed.parts.code)}`);
    expect(plain.lines).toContain(`Sidik kunci: ${fingerprint}`);
    expect(plain.lines.at(-1)).toContain('Bandingkan kode hasil dan sidik kunci');
    const named = verify(bundle, '--key', fingerprint);
    expect(named).toMatchObject({ code: 0 });
    expect(named.lines.at(-1)).toBe('Sidik kunci cocok dengan yang Anda berikan.');
    expect(verify(bundle, '--key', '0'.repeat(32)).code).toBe(1);
    const typed = spawnSync('npm', ['run', '-s', 'verify', bundle, fingerprint], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, MUFAKAT_LANGUAGE: 'id' },
    });
    expect(typed.stdout.trim().split('\n')).toEqual(named.lines);
    expect(verify(bundle, '--key', 'abc')).toMatchObject({ code: 3, lines: [''] });
  });

  it('[S5] ends with 1 and names the file when a bundle was altered', () => {
    const { files } = unpackFiles(sealed.bytes)!;
    const altered = packFiles(
      files.map((file) =>
        file.name === 'verify.html' ? { ...file, bytes: new TextEncoder().encode('<p>') } : file,
      ),
    );
    const { code, lines } = verify(written('berubah.zip', altered));
    expect(code).toBe(1);
    expect(lines[1]).toBe('Berkas verify.html bukan yang disegel.');
  });

  it('[L9] ends with 2 when words were taken away and all else holds', () => {
    const log = sealed.parts.log.map((entry) => ({ ...entry, salt: null, body: null }));
    const bytes = makeBundle({ ...sealed.parts, log }, sealed.signer);
    expect(verify(written('dihapus.zip', bytes)).code).toBe(2);
  });

  it('ends with 3 when it is no result, no text, no file, or nothing was named', () => {
    expect(verify(written('other.json', '{"hello":"world"}')).code).toBe(3);
    expect(verify(written('broken.json', '{"sha256":')).code).toBe(3);
    expect(verify(written('bytes.json', new Uint8Array([0xff, 0xfe, 0x00]))).code).toBe(3);
    expect(verify(join(folder, 'nowhere.json'))).toMatchObject({ code: 3, lines: [''] });
    expect(verify()).toMatchObject({ code: 3, lines: [''] });
    expect(verify(join(folder, 'nowhere.json')).errors.trim()).not.toBe('');
  });
});
