/**
 * Which face the page shows: type scale, control heights and, on the screen, the size of 1rem hang on it (tokens.css).
 * Every face calls `useFaceStyle` once at its top.
 */

import { useLayoutEffect } from 'react';

export type FaceStyle = 'phone' | 'desk' | 'screen' | 'home';

export function useFaceStyle(face: FaceStyle): void {
  useLayoutEffect(() => {
    document.documentElement.dataset.face = face;
  }, [face]);
}
