/** A wall or list whose cards have a place on the map: the same cards, seen as pins. */
import { lazy, Suspense, useState, type ReactNode } from 'react';

import { useSection } from '../../hooks/useSection.ts';
import type { StepSeen } from '../../hooks/useStep.ts';
import { Segments } from '../../parts/Tabs.tsx';
import { useDeskWords } from '../desk-words.ts';
import styles from './map.module.css';
import { isMapped } from './spots.ts';

const DeskMap = lazy(async () => ({ default: (await import('./DeskMap.tsx')).DeskMap }));

export function WithMap({ seen, children }: { readonly seen: StepSeen; readonly children: ReactNode }) {
  const words = useDeskWords().map;
  const method = useSection('method');
  const [view, setView] = useState<'cards' | 'map'>('cards');
  if (method === undefined || !isMapped(method, seen.step)) return children;
  return (
    <div className={styles.views}>
      <div className={styles.choice}>
        <Segments
          label={words.view}
          labelHidden
          options={[
            { value: 'cards', text: words.cards },
            { value: 'map', text: words.map },
          ]}
          value={view}
          onChange={setView}
        />
      </div>
      {view === 'cards' ? (
        children
      ) : (
        <Suspense fallback={null}>
          <DeskMap seen={seen} />
        </Suspense>
      )}
    </div>
  );
}
