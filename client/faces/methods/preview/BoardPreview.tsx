/** The board of a step as the desk has it, as wide as the preview lets it be. */
import { use, useEffect, useMemo, useRef, useState } from 'react';

import type { Sample } from '@mufakat/shared/workshop/sample.ts';
import type { Viewer } from '@mufakat/shared/workshop/view.ts';

import { useWords } from '../../../hooks/useWords.ts';
import { GivenWorkshop } from '../../../hooks/workshop-context.tsx';
import type * as Desk from '../../desk/DeskFace.tsx';
import { editorWords } from '../method-words.ts';
import { Framed } from './Framed.tsx';
import { sampleStore } from './sample-store.ts';
import styles from './Preview.module.css';

const DESK = { role: 'facilitator', person: 'facilitator', seat: 'seat-desk' } as Viewer;
/** As narrow as the middle of a desk becomes. */
const WIDTH = 680;

/** By the very file a desk loads. */
let desk: Promise<typeof Desk> | null = null;

export function BoardPreview({ sample }: { readonly sample: Sample }) {
  const words = useWords(editorWords).preview;
  desk ??= import('../../desk/DeskFace.tsx');
  const { BoardStill, useBoardWords } = use(desk);
  // Words are here before the frame is: what suspends inside a portal does not come back.
  useBoardWords();
  const place = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const watch = new ResizeObserver(() =>
      setRoom({ width: element.clientWidth, height: element.parentElement?.clientHeight ?? 0 }),
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const scale = Math.min(1, room.width / WIDTH);
  const store = useMemo(() => sampleStore(sample.state, DESK), [sample]);
  return (
    <div ref={place} className={styles.board} style={{ height: room.height }}>
      {room.width > 0 && (
        <Framed
          title={words.board}
          face="desk"
          width={WIDTH}
          height={Math.round(room.height / scale)}
          scale={scale}
        >
          <GivenWorkshop store={store}>
            <BoardStill key={sample.state.current} />
          </GivenWorkshop>
        </Framed>
      )}
    </div>
  );
}
