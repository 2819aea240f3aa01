/** Once the time for which people's data may be kept is over: that it is, and what is to be done [E4]. */
import { isKeptTooLong, keptUntil } from '@mufakat/shared/workshop/retention.ts';

import { useRoomNow } from '../../../hooks/useRoomNow.ts';
import { useSection } from '../../../hooks/useSection.ts';
import { useCommonWords, useDeskWords } from '../../../layouts/desk-words.ts';
import { RailSection } from '../../../parts/RailSection.tsx';

const HOUR_MS = 3_600_000;

export function RetentionPanel() {
  const words = useDeskWords().attention.retention;
  const { numbers } = useCommonWords();
  const settings = useSection('room')?.settings;
  const now = useRoomNow(HOUR_MS);
  if (settings === undefined || !isKeptTooLong(settings, now)) return null;
  return (
    <RailSection title={words.title}>
      <p className="field-hint">{words.over(numbers.date(keptUntil(settings)))}</p>
    </RailSection>
  );
}
