/**
 * How people get in: the address that works from other machines, asked from the server, because the screen itself may well be
 * open at localhost. Asked again when the code changes; until an answer comes, the page's own address.
 */
import { useEffect, useMemo, useState } from 'react';

import type { JoinPlaces } from '@mufakat/shared/protocol/wire.ts';
import { firstWord } from '@mufakat/shared/workshop/join-code.ts';
import type { Hall } from '@mufakat/shared/workshop/state.ts';

import { useWorkshop } from '../../hooks/workshop-context.tsx';
import type { Joining } from '../../layouts/screen-context.tsx';
import { joinBase } from '../../platform/join-base.ts';

/** A laptop may change its network; then the old address stands on the wall for at most this long. */
const ASK_AGAIN_MS = 60_000;

export function useJoining({ code, phrase }: Pick<Hall, 'code' | 'phrase'>): Joining {
  const { workshop, seat } = useWorkshop();
  const [places, setPlaces] = useState<JoinPlaces | null>(null);
  useEffect(() => {
    const stopped = new AbortController();
    const ask = async () => {
      try {
        const path = `/api/workshops/${encodeURIComponent(workshop)}/places?seat=${encodeURIComponent(seat)}`;
        const response = await fetch(path, { signal: stopped.signal });
        if (response.ok) setPlaces((await response.json()) as JoinPlaces);
      } catch {
        // No network or the page is closing: what was last known stays.
      }
    };
    void ask();
    const again = setInterval(() => void ask(), ASK_AGAIN_MS);
    return () => {
      stopped.abort();
      clearInterval(again);
    };
  }, [workshop, seat, code]);
  return useMemo(() => {
    const base = joinBase(places?.addresses ?? [], location.origin);
    return {
      code,
      address: base.replace(/^https?:\/\//, ''),
      phrase,
      url: `${base}/g/${code}#${firstWord(phrase)}`,
      tls: base.startsWith('https:'),
    };
  }, [places, code, phrase]);
}
