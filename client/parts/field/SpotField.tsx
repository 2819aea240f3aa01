/** A point on the map sheet: pressed on the map, or set with two sliders. Small in the form, large where it is chosen. */
import { MapPin, Trash2 } from 'lucide-react';
import { useState } from 'react';

import type { Spot } from '@mufakat/shared/cards/card.ts';
import { readSpot } from '@mufakat/shared/cards/raw.ts';

import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { Icon } from '../Icon.tsx';
import styles from '../photo/map.module.css';
import { MapSurface, pinStyle } from '../photo/MapSurface.tsx';
import { ZoomedMap } from '../photo/ZoomedMap.tsx';
import { PICTURE_WORDS, type PictureWords } from '../photo/words.ts';
import type { FieldInputProps, PlacedSheet } from './field-input.ts';

const MIDDLE: Spot = { x: 500, y: 500 };

export function SpotField(props: FieldInputProps<'spot'>) {
  const { field, id, value, place, describedBy, onChange, onLeave } = props;
  const sheet = place.map;
  const words = PICTURE_WORDS[place.language].map;
  const [isOpen, setOpen] = useState(false);
  const spot = value === undefined ? null : readSpot(value);
  if (sheet === null) {
    return (
      <p id={id} className="field-hint">
        {words.none}
      </p>
    );
  }
  const put = (next: Spot | null) => {
    onChange(next);
    onLeave();
  };
  return (
    <div className={styles.small}>
      {spot !== null && (
        <MapSurface sheet={sheet} alt={words.placed(sheet.title)}>
          <Pin spot={spot} />
        </MapSurface>
      )}
      <div className={styles.buttons}>
        <Button id={id} size="small" icon={MapPin} describedBy={describedBy} onPress={() => setOpen(true)}>
          {spot === null ? words.place : words.move}
        </Button>
        {spot !== null && (
          <Button size="small" icon={Trash2} onPress={() => put(null)}>
            {words.remove}
          </Button>
        )}
      </div>
      {isOpen && (
        <SpotDialog
          title={field.name[place.language]}
          sheet={sheet}
          words={words}
          spot={spot}
          onDone={(next) => {
            setOpen(false);
            if (next !== null) put(next);
          }}
        />
      )}
    </div>
  );
}

function SpotDialog({
  title,
  sheet,
  words,
  spot: given,
  onDone,
}: {
  readonly title: string;
  readonly sheet: PlacedSheet;
  readonly words: PictureWords['map'];
  readonly spot: Spot | null;
  readonly onDone: (spot: Spot | null) => void;
}) {
  const [spot, setSpot] = useState(given);
  const slider = (axis: 'x' | 'y', label: string) => (
    <label>
      {label}
      <input
        type="range"
        min={0}
        max={1000}
        step={5}
        value={(spot ?? MIDDLE)[axis]}
        onChange={({ currentTarget }) =>
          setSpot({ ...(spot ?? MIDDLE), [axis]: Number(currentTarget.value) })
        }
      />
    </label>
  );
  return (
    <Dialog
      title={title}
      size="large"
      onClose={() => onDone(null)}
      actions={
        <>
          <Button onPress={() => onDone(null)}>{words.cancel}</Button>
          <Button look="primary" disabled={spot === null} onPress={() => onDone(spot)}>
            {words.done}
          </Button>
        </>
      }
    >
      <p className="field-hint">{words.how}</p>
      <ZoomedMap sheet={sheet} alt={sheet.title} words={words} onPoint={setSpot}>
        {spot !== null && <Pin spot={spot} />}
      </ZoomedMap>
      <div className={styles.sliders}>
        {slider('x', words.across)}
        {slider('y', words.down)}
      </div>
    </Dialog>
  );
}

function Pin({ spot }: { readonly spot: Spot }) {
  return (
    <span className={styles.pin} style={pinStyle(spot)}>
      <Icon of={MapPin} />
    </span>
  );
}
