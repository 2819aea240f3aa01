import { expect, it } from 'vitest';

import { callName } from './call-name.ts';

it.each([
  ['Siti Rahmawati', 'Siti'],
  ['Dr. Ir. H. Ahmad Yani, M.Si.', 'Ahmad'],
  ['Hj. Nur Aini', 'Nur'],
  ['Prof Bambang', 'Bambang'],
  ['M. Yusuf', 'Yusuf'],
  ['Sukarno', 'Sukarno'],
  ['H.', 'H.'],
])('calls %s %s', (name, called) => {
  expect(callName(name)).toBe(called);
});
