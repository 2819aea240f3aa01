import { expect, it } from 'vitest';

import { cut } from './cut.ts';

const LIBRARY = `
export class Paper extends Base {
  constructor() { super(); this.heard = []; this.told = []; }
  get size() { return this.heard.length; }
  read(bytes) { return decode(bytes); }
  tell() { if (this.quiet) { this.tell(); } }
}
class Second { write() {} }
const looks = (text) => {
  return text;
};
if (globalThis.seen === true) console.error('twice');
`;

it('leaves out members and statements, and makes declarations smaller', () => {
  const code = cut('library.js', LIBRARY, {
    members: { Paper: ['size'] },
    statements: ['this.told =', 'if (globalThis.seen'],
    become: { 'Paper.tell': 'tell() {}', Second: 'Paper', looks: 'null' },
    words: { 'decode(bytes)': 'bytes' },
  });
  expect(code.replaceAll(/\s+/g, ' ').trim()).toBe(
    'export class Paper extends Base { constructor() { super(); this.heard = []; ; } ' +
      'read(bytes) { return bytes; } tell() {} } const Second = Paper; const looks = null; ;',
  );
});

it.each([
  [{ members: { Paper: ['write'] } }, 'has no Paper.write'],
  [{ members: { Third: ['write'] } }, 'has no Third.write'],
  [{ statements: ['this.'] }, 'of this.'],
  [{ become: { sight: 'null' } }, 'has 0 of sight'],
  [{ words: { 'nobody says': '' } }, 'says not once'],
  [{ words: { paper: '' } }, 'says not once'],
])('does not pass silently when the library has changed: %j', (cuts, sentence) => {
  expect(() => cut('library.js', LIBRARY, cuts)).toThrow(sentence);
});
