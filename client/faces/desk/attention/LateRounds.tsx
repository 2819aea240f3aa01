/** Late cards on the wall that wait for the room's agreement, each with how far that is; those settled lie folded below. */
import { useState } from 'react';

import type { GroupId } from '@mufakat/shared/cards/card.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useSection } from '../../../hooks/useSection.ts';
import { useDesk } from '../../../layouts/desk-context.tsx';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { stepNumber } from '../../../layouts/step-number.ts';
import { Button } from '../../../parts/Button.tsx';
import { Card } from '../../../parts/Card.tsx';
import { LateRoundDialog } from './LateRoundDialog.tsx';
import styles from './TrayPanel.module.css';
import type { LateOnWall } from './use-late-rounds.ts';

export function LateRounds({ rounds }: { readonly rounds: readonly LateOnWall[] }) {
  const words = useDeskWords().attention.tray;
  const [shown, setShown] = useState<GroupId | null>(null);
  const waiting = rounds.filter(({ standing }) => standing === 'none');
  const settled = rounds.filter(({ standing }) => standing !== 'none');
  const of = rounds.find(({ group }) => group === shown);
  const list = (cards: readonly LateOnWall[]) => (
    <ul className={styles.cards}>
      {cards.map((late) => (
        <li key={late.group}>
          <LateOnWallCard late={late} onShow={() => setShown(late.group)} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {waiting.length > 0 && (
        <>
          <h3 className={styles.heading}>{words.onWall}</h3>
          {list(waiting)}
        </>
      )}
      {settled.length > 0 && (
        <details className={styles.settled}>
          <summary>{words.settledOnes(settled.length)}</summary>
          {list(settled)}
        </details>
      )}
      {of !== undefined && <LateRoundDialog late={of} onClose={() => setShown(null)} />}
    </>
  );
}

function LateOnWallCard({ late, onShow }: { readonly late: LateOnWall; readonly onShow: () => void }) {
  const words = useDeskWords().attention.tray;
  const { language } = useLanguage();
  const { may } = useDesk();
  const method = useSection('method');
  const { kind, title } = late;
  const number = method === undefined ? 0 : (stepNumber(method, late.step) ?? 0);
  const asks = late.poll === undefined && late.ways.length > 0;
  return (
    <Card
      look={kind}
      kind={kind.name[language]}
      kindText={words.ofStep(kind.name[language], String(number))}
      title={title}
      meta={useStatus(late)}
      className={styles.card}
    >
      {(!asks || may('poll.open-late')) && (
        <Button size="small" label={asks ? words.askOf(title) : words.lookAt(title)} onPress={onShow}>
          {asks ? words.ask : words.look}
        </Button>
      )}
    </Card>
  );
}

function useStatus({ poll, standing }: LateOnWall): string {
  const words = useDeskWords().attention.tray;
  if (poll !== undefined && poll.state !== 'closed') return words.asking;
  if (standing === 'accepted') return words.accepted;
  if (standing === 'not-accepted') return words.notAccepted;
  if (poll?.result == null) return words.undecided;
  return poll.result.tally.passed === true ? words.reached : words.notReached;
}
