/** "Pilih dari kamus" on the desk, where words are entered for others or worded; fetched where the workshop has a dictionary. */
import { lazy, Suspense } from 'react';

import { useSection } from '../../hooks/useSection.ts';
import type { PickButtonProps } from './PickButton.tsx';
import { takesDictionary } from './takes-dictionary.ts';

const PickButton = lazy(async () => ({ default: (await import('./PickButton.tsx')).PickButton }));

export function DeskPick(props: Omit<PickButtonProps, 'name'>) {
  const dictionary = useSection('room')?.dictionary ?? null;
  if (dictionary === null || !takesDictionary(props.kind)) return null;
  return (
    <div>
      <Suspense>
        <PickButton {...props} name={dictionary.name} />
      </Suspense>
    </div>
  );
}
