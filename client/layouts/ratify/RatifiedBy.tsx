/** Which constituencies have confirmed the frozen result from their phones, and by how many people [S4]. */
import { BadgeCheck, CircleDashed } from 'lucide-react';

import { useSection } from '../../hooks/useSection.ts';
import { RailSection } from '../../parts/RailSection.tsx';
import { TodoList } from '../../parts/TodoList.tsx';
import { useDeskWords } from '../desk-words.ts';

export function RatifiedBy() {
  const words = useDeskWords().ratify;
  const room = useSection('room');
  if (room?.phase !== 'frozen') return null;
  const names = new Map(room.settings.constituencies.map(({ id, name }) => [id, name]));
  const done = room.ratified.filter(({ people }) => people > 0).length;
  return (
    <RailSection title={words.ratified} aside={words.ratifiedOf(done, room.ratified.length)}>
      <TodoList
        todos={room.ratified.map(({ constituency, people }) => ({
          id: constituency,
          icon: people > 0 ? BadgeCheck : CircleDashed,
          tone: people > 0 ? 'good' : 'warn',
          title: names.get(constituency) ?? constituency,
          text: people > 0 ? words.ratifiedBy(people) : words.notRatified,
        }))}
      />
      <p className="field-hint">{words.ratifiedHint}</p>
    </RailSection>
  );
}
