import { expect, it } from 'vitest';

import { joinBase } from './join-base.ts';

const ADDRESSES = ['http://172.17.0.1:3000', 'http://192.168.1.15:3000'];

it('keeps to the network this page was opened in', () => {
  expect(joinBase(ADDRESSES, 'http://192.168.1.15:3000')).toBe('http://192.168.1.15:3000');
});

it('takes the first where the page was opened on the machine itself, or the address has gone', () => {
  expect(joinBase(ADDRESSES, 'http://localhost:3000')).toBe(ADDRESSES[0]);
  expect(joinBase(ADDRESSES, 'http://10.0.0.9:3000')).toBe(ADDRESSES[0]);
});

it('has nothing but the page where the machine has no address', () => {
  expect(joinBase([], 'http://localhost:3000')).toBe('http://localhost:3000');
});
