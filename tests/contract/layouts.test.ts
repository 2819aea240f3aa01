/** Contract of every layout of a method's step: a view on each face, whatever method uses it. */
import { DESK_LAYOUTS } from '@mufakat/client/layouts/desk.ts';
import { PHONE_LAYOUTS } from '@mufakat/client/layouts/phone.ts';
import { SCREEN_LAYOUTS } from '@mufakat/client/layouts/screen.ts';
import { METHODS } from '@mufakat/shared/methods/index.ts';
import { describe, expect, it } from 'vitest';

const used = Object.values(METHODS).flatMap((method) => method.steps.map((step) => step.layout));

describe.each([...new Set(used)])('%s', (layout) => {
  it('is a page on the phone while cards are collected, and something to look at otherwise', () => {
    const { Collect, Body } = PHONE_LAYOUTS[layout];
    expect([typeof Collect, typeof Body]).toEqual(['function', 'function']);
  });

  it('fills the board of the desk', () => {
    const { Board, Aside } = DESK_LAYOUTS[layout];
    expect(typeof Board).toBe('function');
    expect(Aside === null || typeof Aside === 'function').toBe(true);
  });

  it('is shown to the hall; only where people join the hall has a page of its own', () => {
    expect(SCREEN_LAYOUTS[layout] === null).toBe(layout === 'attendance');
  });
});

it('has the same layouts on every face', () => {
  const names = [PHONE_LAYOUTS, DESK_LAYOUTS, SCREEN_LAYOUTS].map((register) => Object.keys(register).sort());
  expect(names[1]).toEqual(names[0]);
  expect(names[2]).toEqual(names[0]);
});
