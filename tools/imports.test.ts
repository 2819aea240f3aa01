import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { findImports, judgeImports, readSources } from './imports.ts';

const judgeOne = (file: string, text: string) => judgeImports(new Map([[file, text]])).map(({ why }) => why);

describe('finding imports', () => {
  it('sees every way of asking for a module, and none in comments and strings', () => {
    const text = `
      // import '../comment.ts'
      import { a } from './static.ts';
      import type { B } from './type.ts';
      export { c } from './again.ts';
      export * from './all.ts';
      const text = "import './string.ts'";
      const lazy = () => import('./lazy.ts');
      const template = () => import(\`./template.ts\`);
      let kind: import('./kind.ts').Kind;
      const old = require('./old.cjs');
      new Worker(new URL('./worker.ts', import.meta.url));
      new URL('../client/dist', import.meta.url);
    `;
    expect(findImports('server/x.ts', text).toSorted()).toEqual([
      './again.ts',
      './all.ts',
      './kind.ts',
      './lazy.ts',
      './old.cjs',
      './static.ts',
      './template.ts',
      './type.ts',
      './worker.ts',
    ]);
  });

  it('reads JSX', () => {
    expect(
      findImports('client/parts/Card.tsx', `import './Card.css'; export const Card = () => <p>x</p>;`),
    ).toEqual(['./Card.css']);
  });
});

describe('directions that are refused', () => {
  it.each([
    ['client/faces/phone/Phone.tsx', '@mufakat/server/room/room.ts'],
    ['client/faces/phone/Phone.tsx', '../../../server/room/room.ts'],
    ['client/faces/phone/Phone.tsx', 'node:fs'],
    ['client/parts/Card.tsx', '../store/store.ts'],
    ['client/store/store.ts', 'react'],
    ['client/store/store.ts', 'react-dom/client'],
    ['client/store/store.ts', './store.css'],
    ['client/store/store.ts', './Status.tsx'],
    ['client/store/store.ts', '../hooks/useStep.ts'],
    ['server/main.ts', '@mufakat/client/store/store.ts'],
    ['server/http/routes.ts', '../live/live.ts'],
    ['server/http/routes.ts', '../main.ts'],
    ['server/room/room.ts', 'socket.io'],
    ['server/room/room.ts', 'express'],
    ['server/room/room.ts', 'ws'],
    ['server/room/room.ts', '../http/routes.ts'],
    ['server/room/room.ts', '../papers/papers.ts'],
    ['server/room/room.ts', 'node:sqlite'],
    ['server/storage/memory.ts', '../room/room.ts'],
    ['server/export/docx.ts', '@mufakat/shared/workshop/state.ts'],
    ['server/export/docx.ts', '../storage/store.ts'],
    ['server/helpers/x.ts', '../room/room.ts'],
    ['shared/cards/card.ts', '../workshop/state.ts'],
    ['shared/languages/id.ts', '../cards/card.ts'],
    ['shared/result/result.ts', '../protocol/version.ts'],
    ['shared/workshop/decide.ts', 'node:crypto'],
    ['shared/workshop/decide.ts', 'yjs'],
    ['shared/workshop/decide.ts', '@mufakat/server/room/room.ts'],
    ['shared/utils/x.ts', '../cards/card.ts'],
    ['shared/cards/card.ts', '../x.ts'],
  ])('%s -> %s', (file, imported) => {
    expect(judgeOne(file, `import '${imported}';`)).toHaveLength(1);
  });

  it('JSX in the store, even without an import', () => {
    expect(judgeOne('client/store/Status.tsx', 'export const Status = () => <p>x</p>;')).toHaveLength(1);
  });
});

describe('directions that are fine', () => {
  it.each([
    ['client/faces/phone/Phone.tsx', '@mufakat/shared/workshop/state.ts'],
    ['client/faces/phone/Phone.tsx', 'react'],
    ['client/hooks/useStep.ts', '../store/store.ts'],
    ['client/store/store.ts', 'y-websocket'],
    ['client/vite.config.ts', 'node:fs/promises'],
    ['server/main.ts', './http/routes.ts'],
    ['server/main.ts', '../tools/rehearse.ts'],
    ['server/http/routes.ts', '../room/room.ts'],
    ['server/live/live.ts', 'socket.io'],
    ['server/room/room.ts', '../storage/store.ts'],
    ['server/storage/sqlite.ts', 'node:sqlite'],
    ['server/export/docx.ts', '@mufakat/shared/result/result.ts'],
    ['server/room/room.test.ts', 'vitest'],
    ['shared/protocol/message.ts', '../workshop/state.ts'],
    ['shared/cards/layout.ts', 'yjs'],
    ['shared/result/verify.ts', '@noble/hashes/sha2.js'],
    ['shared/polls/dot-vote.test.ts', 'fast-check'],
    ['tests/e2e/workshop.test.ts', '@mufakat/server/main.ts'],
  ])('%s -> %s', (file, imported) => {
    expect(judgeOne(file, `import '${imported}';`)).toEqual([]);
  });
});

it('this repository keeps the directions', () => {
  const sources = readSources(join(import.meta.dirname, '..'));
  expect(sources.size).toBeGreaterThan(5);
  expect(judgeImports(sources)).toEqual([]);
});
