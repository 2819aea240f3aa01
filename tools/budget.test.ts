import { describe, expect, it } from 'vitest';

import { joinFiles, phoneFiles, type Manifest } from './budget.ts';

const manifest: Manifest = {
  'index.html': {
    file: 'assets/index.js',
    isEntry: true,
    imports: ['_react.js'],
    dynamicImports: ['faces/home/JoinPage.tsx', 'faces/phone/PhoneFace.tsx', 'faces/desk/DeskFace.tsx'],
  },
  '_react.js': { file: 'assets/react.js' },
  '_yjs.js': { file: 'assets/yjs.js' },
  '_dnd.js': { file: 'assets/dnd.js' },
  'faces/home/JoinPage.tsx': { file: 'assets/join.js', imports: ['_react.js'] },
  'faces/phone/PhoneFace.tsx': {
    file: 'assets/phone.js',
    imports: ['_react.js', '_yjs.js'],
    dynamicImports: ['layouts/wall/Phone.tsx'],
  },
  'layouts/wall/Phone.tsx': { file: 'assets/wall-phone.js', imports: ['index.html'] },
  'faces/desk/DeskFace.tsx': { file: 'assets/desk.js', imports: ['_yjs.js', '_dnd.js'] },
};

describe('what a phone loads', () => {
  it('holds everything reached from the entry, also on demand, but nothing that only the desk loads', () => {
    expect([...phoneFiles(manifest)].toSorted()).toEqual([
      'assets/index.js',
      'assets/join.js',
      'assets/phone.js',
      'assets/react.js',
      'assets/wall-phone.js',
      'assets/yjs.js',
    ]);
  });

  it('counts a desk part that the phone imports statically', () => {
    const leaking: Manifest = {
      ...manifest,
      'layouts/wall/Phone.tsx': { file: 'assets/wall-phone.js', imports: ['faces/desk/DeskFace.tsx'] },
    };
    expect([...phoneFiles(leaking)]).toContain('assets/dnd.js');
  });

  it('counts for the join form only what must be there before it can be used', () => {
    expect([...joinFiles(manifest)].toSorted()).toEqual([
      'assets/index.js',
      'assets/join.js',
      'assets/react.js',
    ]);
  });

  it('does not pass silently when the join page has moved', () => {
    const { 'faces/home/JoinPage.tsx': _, ...moved } = manifest;
    expect(() => joinFiles(moved)).toThrow('JoinPage.tsx');
  });
});
