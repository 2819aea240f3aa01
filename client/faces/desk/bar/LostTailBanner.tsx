/** A device has seen what the server's log no longer holds: what happened, and what to look at [C4]. */
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';

import type { RoomSection } from '@mufakat/shared/workshop/view.ts';

import { useRoomNow } from '../../../hooks/useRoomNow.ts';
import { useCommonWords, useDeskWords } from '../../../layouts/desk-words.ts';
import { Banner } from '../../../parts/Banner.tsx';
import { Button } from '../../../parts/Button.tsx';

const MINUTE_MS = 60_000;
/** Whoever was not at a desk on that day learns it from the log of the server. */
const SHOWN_MS = 24 * 60 * MINUTE_MS;

export function LostTailBanner({ room: { lostTail, settings } }: { readonly room: RoomSection }) {
  const words = useDeskWords().lostTail;
  const { numbers } = useCommonWords();
  const now = useRoomNow(MINUTE_MS);
  const [read, setRead] = useState(0);
  if (lostTail === null || lostTail.at <= read || now - lostTail.at > SHOWN_MS) return null;
  const at = numbers.clock(new Date(lostTail.at).toISOString(), settings.timeZone);
  return (
    <Banner
      icon={TriangleAlert}
      tone="bad"
      title={words.title}
      action={
        <Button size="small" onPress={() => setRead(lostTail.at)}>
          {words.read}
        </Button>
      }
    >
      {words.hint(at)}
    </Banner>
  );
}
