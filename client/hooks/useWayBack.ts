/** While `isAway`, the way back of the phone comes back here first. */
import { useEffect, useRef } from 'react';

import { goAway } from '../platform/way-back.ts';

export function useWayBack(isAway: boolean, comeBack: () => void): void {
  const latest = useRef(comeBack);
  useEffect(() => {
    latest.current = comeBack;
  }, [comeBack]);
  useEffect(() => (isAway ? goAway(() => latest.current()) : undefined), [isAway]);
}
