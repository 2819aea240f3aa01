/** The map sheet with two buttons that make it larger and smaller. */
import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';

import { Button } from '../Button.tsx';
import styles from './map.module.css';
import { MapSurface, type MapSurfaceProps } from './MapSurface.tsx';
import type { PictureWords } from './words.ts';

const ZOOM_MOST = 4;

export function ZoomedMap({
  words,
  ...surface
}: Omit<MapSurfaceProps, 'zoom'> & { readonly words: PictureWords['map'] }) {
  const [zoom, setZoom] = useState(1);
  return (
    <>
      <MapSurface {...surface} zoom={zoom} />
      <div className={styles.buttons}>
        <Button size="small" icon={Plus} disabled={zoom === ZOOM_MOST} onPress={() => setZoom(zoom * 2)}>
          {words.larger}
        </Button>
        <Button size="small" icon={Minus} disabled={zoom === 1} onPress={() => setZoom(zoom / 2)}>
          {words.smaller}
        </Button>
      </div>
    </>
  );
}
