/** A poll while people choose: how many have, and nothing of what [B3]. The options lie there face down. */
import { EyeOff } from 'lucide-react';
import { useState } from 'react';

import { kindById } from '@mufakat/shared/methods/walk.ts';
import type { PollView } from '@mufakat/shared/workshop/view.ts';

import { useLanguage } from '../../hooks/useLanguage.ts';
import { useSection } from '../../hooks/useSection.ts';
import { Button } from '../../parts/Button.tsx';
import { Card } from '../../parts/Card.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Seats } from '../../parts/Seats.tsx';
import { ruleOf } from '../../ways/rule.ts';
import { useDesk } from '../desk-context.tsx';
import { useCommonWords, useDeskWords } from '../desk-words.ts';
import { ReasonDialog } from '../ReasonDialog.tsx';
import styles from './PollProgress.module.css';
import { Sheet } from './Sheet.tsx';

export function PollProgress({ poll }: { readonly poll: PollView }) {
  const words = useDeskWords().poll;
  const common = useCommonWords();
  const { may } = useDesk();
  const { language } = useLanguage();
  const method = useSection('method');
  const voted = useSection('presence')?.voted ?? null;
  const [voiding, setVoiding] = useState(false);
  const count = voted?.poll === poll.id ? voted.voted : 0;
  const of = voted?.poll === poll.id ? voted.of : 0;
  return (
    <>
      <Sheet title={poll.question} aside={<span>{words.round(poll.round)}</span>}>
        <div className={styles.figures}>
          <p className={styles.huge}>
            <span aria-hidden="true">
              {count} <small>{words.of(of)}</small>
            </span>
            <span className="visually-hidden">{common.voted(count, of)}</span>
            <em aria-hidden="true">{words.voted}</em>
          </p>
          <div className={styles.seats}>
            <Seats filled={count} of={of} label={common.voted(count, of)} />
          </div>
        </div>
        <p className={styles.seal}>
          <Icon of={EyeOff} />
          <span>
            <b>{common.sealedUntilClose}</b> {words.sealedHint}
          </span>
        </p>
        <p className={styles.rule}>
          {common.ways[poll.params.way]} · {ruleOf(poll.params, common)}
        </p>
        {may('poll.void') && (
          <div>
            <Button size="small" look="danger" onPress={() => setVoiding(true)}>
              {words.void}
            </Button>
          </div>
        )}
      </Sheet>
      {poll.on === 'statement' && <p className={styles.statement}>{poll.options[0]?.text}</p>}
      {poll.on === 'groups' && (
        <ul className={styles.options}>
          {poll.options.map((option) => {
            const kind = method === undefined ? null : kindById(method, option.kind ?? '');
            return (
              <li key={option.id}>
                {kind === null ? (
                  option.text
                ) : (
                  <Card look={kind} kind={kind.name[language]} kindShown={false} title={option.text} />
                )}
                <span className={styles.cover} data-colour={kind?.colour} aria-hidden="true">
                  <Icon of={EyeOff} />
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {voiding && (
        <ReasonDialog
          title={words.voidTitle}
          body={words.voidBody}
          yes={words.voidYes}
          command={(reason) => ({ name: 'poll.void', poll: poll.id, reason })}
          onClose={() => setVoiding(false)}
        />
      )}
    </>
  );
}
