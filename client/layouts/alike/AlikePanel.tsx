/** Two proposals that are likely one, side by side or joined at once; and accepted ones that would be printed with a gap. */
import { Columns2 } from 'lucide-react';
import { useState } from 'react';

import type { GroupId, StepId } from '@mufakat/shared/cards/card.ts';

import { useSection } from '../../hooks/useSection.ts';
import type { StepSeen } from '../../hooks/useStep.ts';
import { Button } from '../../parts/Button.tsx';
import { RailSection } from '../../parts/RailSection.tsx';
import { useDesk } from '../desk-context.tsx';
import { useCommonWords, useDeskWords } from '../desk-words.ts';
import { useOrder } from '../use-order.ts';
import { useWallOf } from '../wall/use-wall.ts';
import { WordingDialog } from '../wall/WordingDialog.tsx';
import styles from './AlikePanel.module.css';
import { CompareDialog } from './CompareDialog.tsx';
import { type Alike, type AlikePair, useAlike } from './use-alike.ts';

/** So many at once; the next come up as these are dealt with. */
const SHOWN = 3;

export function AlikePanel({ seen }: { readonly seen: StepSeen }) {
  const step = (seen.step.source ?? seen.step.id) as StepId;
  const { pairs, lacking } = useAlike(step);
  return (
    <>
      {pairs.length > 0 && <Pairs step={step} pairs={pairs} />}
      {lacking.length > 0 && <Lacking step={step} lacking={lacking} />}
    </>
  );
}

function Pairs({ step, pairs }: { readonly step: StepId; readonly pairs: readonly AlikePair[] }) {
  const { alike: words, wall, common } = useDeskWords();
  const { may } = useDesk();
  const acts = useAlikeActs(step);
  const [compared, setCompared] = useState<AlikePair | null>(null);
  const [all, setAll] = useState(false);
  const shown = all ? pairs : pairs.slice(0, SHOWN);
  const titleOf = (title: string) => (title === '' ? wall.untitled : title);
  const named = (act: string, { a, b }: AlikePair) => `${act}: ${titleOf(a.title)}, ${titleOf(b.title)}`;
  return (
    <RailSection title={words.title} badge={pairs.length}>
      <ul className={styles.rows}>
        {shown.map((pair) => (
          <li key={`${pair.a.group}|${pair.b.group}`} className={styles.row}>
            <b>{titleOf(pair.a.title)}</b>
            <span>{titleOf(pair.b.title)}</span>
            <span className={styles.acts}>
              <Button
                size="small"
                icon={Columns2}
                label={named(words.compare, pair)}
                onPress={() => setCompared(pair)}
              />
              {may('group.join') && (
                <Button size="small" label={named(words.join, pair)} onPress={() => void acts.join(pair)}>
                  {words.join}
                </Button>
              )}
              {may('group.tell-apart') && (
                <Button
                  size="small"
                  look="ghost"
                  label={named(words.apart, pair)}
                  onPress={() => void acts.apart(pair)}
                >
                  {words.apart}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < pairs.length && (
        <Button size="small" look="ghost" onPress={() => setAll(true)}>
          {common.all(pairs.length - shown.length)}
        </Button>
      )}
      {compared !== null && (
        <CompareDialog
          pair={compared}
          onJoin={may('group.join') ? () => acts.join(compared) : null}
          onApart={may('group.tell-apart') ? () => acts.apart(compared) : null}
          onClose={() => setCompared(null)}
        />
      )}
    </RailSection>
  );
}

/** Joining and telling apart; both can be undone, so neither asks. */
function useAlikeActs(step: StepId) {
  const { alike: words, wall } = useDeskWords();
  const { notify } = useDesk();
  const { orderAloud } = useOrder();
  const groups = useSection('wall')?.groups;
  return {
    join: async ({ a, b }: AlikePair) => {
      // What was formed keeps its place and its words.
      const [keep, drop] = b.formed && !a.formed ? [b, a] : [a, b];
      const moved = groups?.flatMap((group) => (group.step === step ? [group.movedAt] : [])) ?? [];
      const reply = await orderAloud({
        name: 'group.join',
        keep: keep.group,
        drop: [drop.group],
        base: Math.max(0, ...moved),
      });
      if (reply.ok) notify({ text: wall.joined(drop.title, keep.title), undo: true });
    },
    apart: async ({ a, b }: AlikePair) => {
      const reply = await orderAloud({ name: 'group.tell-apart', a: a.group, b: b.group });
      if (reply.ok) notify({ text: words.apartDone, undo: true });
    },
  };
}

function Lacking({ step, lacking }: { readonly step: StepId; readonly lacking: Alike['lacking'] }) {
  const { alike: words, wall, common } = useDeskWords();
  const { numbers } = useCommonWords();
  const { may } = useDesk();
  const [opened, setOpened] = useState<GroupId | null>(null);
  const [all, setAll] = useState(false);
  const shown = all ? lacking : lacking.slice(0, SHOWN);
  return (
    <RailSection title={words.lacking} badge={lacking.length}>
      <ul className={styles.rows}>
        {shown.map(({ group, parts }) => (
          <li key={group.group} className={styles.row}>
            <b>{group.title === '' ? wall.untitled : group.title}</b>
            <span>{words.without(numbers.list(parts.map((part) => words.parts[part])))}</span>
            {may('group.word') && (
              <span className={styles.acts}>
                <Button
                  size="small"
                  label={`${words.complete}: ${group.title}`}
                  onPress={() => setOpened(group.group)}
                >
                  {words.complete}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {shown.length < lacking.length && (
        <Button size="small" look="ghost" onPress={() => setAll(true)}>
          {common.all(lacking.length - shown.length)}
        </Button>
      )}
      {opened !== null && <WordingOf step={step} group={opened} onClose={() => setOpened(null)} />}
    </RailSection>
  );
}

function WordingOf({
  step,
  group,
  onClose,
}: {
  readonly step: StepId;
  readonly group: GroupId;
  readonly onClose: () => void;
}) {
  const { model } = useWallOf(step, false);
  const kinds = useSection('method')?.cardKinds ?? [];
  const sheet = [...model.sheets, ...model.loose].find(({ id }) => id === group);
  const kind = kinds.find(({ id }) => id === sheet?.kind);
  if (sheet === undefined || kind === undefined) return null;
  return <WordingDialog sheet={sheet} kind={kind} onClose={onClose} />;
}
