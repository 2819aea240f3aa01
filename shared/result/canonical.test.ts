import { hexToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { canonicalJson, CODE_ALPHABET, codeFromBytes, formatCode, readCode, sha256Hex } from './canonical.ts';

describe('canonical JSON', () => {
  it('sorts keys by UTF-16 units and prints numbers as ECMAScript does (RFC 8785, 3.2)', () => {
    expect(
      canonicalJson({
        '\u20ac': 1,
        '\r': 2,
        '\ufb33': 3,
        '1': 4,
        '\ud83d\ude00': 5,
        '\u0080': 6,
        '\u00f6': 7,
      }),
    ).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}');
    expect(canonicalJson([333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, -0])).toBe(
      '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
    );
    expect(canonicalJson('\u20ac$\u000f\nA\'B"\\\\"/')).toBe('"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"');
  });

  it('writes the example of RFC 8785, 3.2.3, and the numbers of its appendix B', () => {
    const example =
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],' +
      '"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}';
    expect(canonicalJson(JSON.parse(example))).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
    const numbers = {
      '0000000000000000': '0',
      '8000000000000000': '0',
      '0000000000000001': '5e-324',
      '8000000000000001': '-5e-324',
      '7fefffffffffffff': '1.7976931348623157e+308',
      ffefffffffffffff: '-1.7976931348623157e+308',
      '4340000000000000': '9007199254740992',
      c340000000000000: '-9007199254740992',
      '4430000000000000': '295147905179352830000',
      '44b52d02c7e14af5': '9.999999999999997e+22',
      '44b52d02c7e14af6': '1e+23',
      '44b52d02c7e14af7': '1.0000000000000001e+23',
      '444b1ae4d6e2ef4e': '999999999999999700000',
      '444b1ae4d6e2ef4f': '999999999999999900000',
      '444b1ae4d6e2ef50': '1e+21',
      '3eb0c6f7a0b5ed8c': '9.999999999999997e-7',
      '3eb0c6f7a0b5ed8d': '0.000001',
      '41b3de4355555553': '333333333.3333332',
      '41b3de4355555554': '333333333.33333325',
      '41b3de4355555555': '333333333.3333333',
      '41b3de4355555556': '333333333.3333334',
      '41b3de4355555557': '333333333.33333343',
      becbf647612f3696: '-0.0000033333333333333333',
      '43143ff3c1cb0959': '1424953923781206.2',
    };
    for (const [bits, text] of Object.entries(numbers))
      expect(canonicalJson(new DataView(hexToBytes(bits).buffer).getFloat64(0))).toBe(text);
  });

  it('refuses what JSON cannot say', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, undefined, { a: undefined }, [1n], () => 1]) {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    }
  });

  it('is one text for one value, whatever the order of keys, and reads back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        const again: unknown = JSON.parse(text);
        expect(canonicalJson(again)).toBe(text);
        expect(canonicalJson(reversed(again))).toBe(text);
      }),
    );
  });

  it('hashes UTF-8', () => {
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('result codes', () => {
  it('are written in groups of four and read back as people type them', () => {
    expect(formatCode('K7QF2M9RXWDP4HTC6BNA')).toBe('K7QF-2M9R-XWDP-4HTC-6BNA');
    expect(readCode(' k7qf 2m9r-xwdp\u20114htc-6bna ')).toBe('K7QF2M9RXWDP4HTC6BNA');
    expect(readCode('OIL0 0000 0000 0000 0000')).toBe('01100000000000000000');
    expect(readCode('K7QF-2M9R-XWDP-4HTC-6BNU')).toBeNull();
    expect(readCode('K7QF')).toBeNull();
  });

  it('use every bit of the bytes they are made from', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 13, maxLength: 16 }), (bytes) => {
        const code = codeFromBytes(bytes);
        const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
        const read = code
          .split('')
          .map((letter) => CODE_ALPHABET.indexOf(letter).toString(2).padStart(5, '0'))
          .join('');
        expect(read).toBe(bits.slice(0, 100));
      }),
    );
    expect(() => codeFromBytes(new Uint8Array(12))).toThrow(RangeError);
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
