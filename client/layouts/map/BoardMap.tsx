/** The map on a phone: the cards of the board that have a place on it, numbered, their names below. Read only. */
import { MapPin } from 'lucide-react';
import { useState } from 'react';

import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import type { PlacedSheet } from '../../parts/field/field-input.ts';
import styles from '../../parts/photo/map.module.css';
import { pinStyle } from '../../parts/photo/MapSurface.tsx';
import { PICTURE_WORDS } from '../../parts/photo/words.ts';
import { ZoomedMap } from '../../parts/photo/ZoomedMap.tsx';
import { titleOf } from '../../parts/wall/title-of.ts';
import type { Board } from '../../store/workshop.ts';
import { kindOf } from '../kind-of.ts';
import { usePhone } from '../phone-context.tsx';
import { placedOf } from './spots.ts';

export function BoardMap({ board, sheet }: { readonly board: Board; readonly sheet: PlacedSheet }) {
  const { method, language } = usePhone();
  const words = PICTURE_WORDS[language].map;
  const [isOpen, setOpen] = useState(false);
  const placed = placedOf(board.groups, (id) => kindOf(method, id));
  const heading = placed.length === 0 ? words.noPoints : words.points(placed.length);
  return (
    <div>
      <Button icon={MapPin} onPress={() => setOpen(true)}>
        {words.see}
      </Button>
      {isOpen && (
        <Dialog
          title={sheet.title}
          size="large"
          onClose={() => setOpen(false)}
          actions={<Button onPress={() => setOpen(false)}>{words.close}</Button>}
        >
          <ZoomedMap sheet={sheet} alt={sheet.title} words={words}>
            {placed.map(({ group, number, spot }) => (
              <span key={group.id} className={styles.pin} style={pinStyle(spot)} aria-hidden="true">
                {number}
              </span>
            ))}
          </ZoomedMap>
          <h3>{heading}</h3>
          <ol className={styles.names}>
            {placed.map(({ group }) => (
              <li key={group.id}>{titleOf(kindOf(method, group.kind), group.wording)}</li>
            ))}
          </ol>
          {sheet.source !== '' && <p className="field-hint">{sheet.source}</p>}
        </Dialog>
      )}
    </div>
  );
}
