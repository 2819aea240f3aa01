import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';

import { qrSvg } from './qr.ts';

describe('the symbol', () => {
  it.each(['MUFAKAT1:K7QF2M9RXWDP4HTC6BNA', 'https://mufakat.example/v/K7QF2M9RXWDP4HTC6BNA'])(
    'is dark exactly where %s is',
    (text) => {
      const svg = qrSvg(text, 28);
      const { data } = encode(text, { ecc: 'M', border: 1 });
      const drawn = data.map((row) => row.map(() => false));
      for (const [, x, y, wide] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
        for (let at = Number(x); at < Number(x) + Number(wide); at++) (drawn[Number(y)] ?? [])[at] = true;
      }
      expect(drawn).toEqual(data);
    },
  );
});
