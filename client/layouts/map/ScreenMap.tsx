/** The map in the hall: numbered pins, and their names beside it as far as there is room. */
import type { CSSProperties } from 'react';

import { kindById } from '@mufakat/shared/methods/walk.ts';
import { titleOfFields } from '@mufakat/shared/workshop/groups.ts';

import { Empty } from '../../parts/Empty.tsx';
import pins from '../../parts/photo/map.module.css';
import { pinStyle } from '../../parts/photo/MapSurface.tsx';
import { useMapSheet } from '../photos.ts';
import { useScreen } from '../screen-context.tsx';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { PLAIN, stepLine, type ScreenStepProps } from '../screen-step.ts';
import styles from './ScreenMap.module.css';
import { placedOf } from './spots.ts';

/** More names than this are not read from the last row. */
const NAMES_MAX = 14;

export function ScreenMap({ step, board, language }: Pick<ScreenStepProps, 'step' | 'board' | 'language'>) {
  const { words, common, method } = useScreen();
  const sheet = useMapSheet();
  const placed = placedOf(board.groups, (id) => kindById(method, id) ?? undefined);
  const titleOf = (group: (typeof placed)[number]['group']) =>
    titleOfFields(method, group.kind, group.wording);
  const more = placed.length - NAMES_MAX;
  return (
    <ScreenFrame
      line={stepLine(method, step, language, common)}
      title={sheet?.title ?? words.map}
      ground="board"
      foot={
        <>
          <b className="num">{words.points(placed.length)}</b>
          {sheet !== null && sheet.source !== '' && <span>{sheet.source}</span>}
        </>
      }
    >
      {sheet === null ? (
        <div className={styles.empty}>
          <Empty look={PLAIN} title={words.noMap} />
        </div>
      ) : (
        <div className={styles.map}>
          <div className={styles.room}>
            <div className={styles.sheet} style={{ '--ratio': sheet.width / sheet.height } as CSSProperties}>
              <img src={sheet.src} alt={sheet.title} />
              {placed.map(({ group, number, spot }) => (
                <span key={group.id} className={pins.pin} style={pinStyle(spot)}>
                  {number}
                </span>
              ))}
            </div>
          </div>
          {placed.length > 0 && (
            <ol className={styles.names}>
              {placed.slice(0, NAMES_MAX).map(({ group, number }) => (
                <li key={group.id}>
                  <b className="num">{number}</b> {titleOf(group)}
                </li>
              ))}
              {more > 0 && <li>{words.foot.more(more)}</li>}
            </ol>
          )}
        </div>
      )}
    </ScreenFrame>
  );
}
