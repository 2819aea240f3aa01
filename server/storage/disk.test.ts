import { tmpdir } from 'node:os';

import { afterEach, expect, it } from 'vitest';

import { Disk, FREE } from './disk.ts';

let free: number | Error = FREE.warn;
let told = 0;
const disk = new Disk({
  path: tmpdir(),
  freeBytes: () => (free instanceof Error ? Promise.reject(free) : Promise.resolve(free)),
  onChange: () => {
    told += 1;
  },
});

afterEach(() => disk.close());

it('[L8] says once when less than 1 GB is free, and once when it is again', async () => {
  await disk.watch();
  expect([disk.trouble.low, told]).toEqual([false, 0]);
  free = FREE.warn - 1;
  await disk.look();
  await disk.look();
  expect([disk.trouble.low, told]).toEqual([true, 1]);
  // Nothing is known of a disk that does not answer; the last word stays.
  free = new Error('EIO');
  await disk.look();
  expect([disk.trouble.low, told]).toEqual([true, 1]);
  free = FREE.warn;
  await disk.look();
  expect([disk.trouble.low, told]).toEqual([false, 2]);
});
