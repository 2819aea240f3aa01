/**
 * A poll that is open: nothing but the vote. The choice is kept with its own `rev`, may be changed until the close, and says
 * how it stands [B1, B2, B4]. A helper chooses for whom the ballot is.
 */
import { Info, Lock } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';

import type { PersonId, PollId } from '@mufakat/shared/cards/card.ts';
import { stepById } from '@mufakat/shared/methods/walk.ts';
import { isHelper } from '@mufakat/shared/permissions/command-names.ts';
import type { PollView } from '@mufakat/shared/workshop/view.ts';

import { useBallot } from '../../hooks/useBallot.ts';
import { useConnection } from '../../hooks/useConnection.ts';
import { useSection } from '../../hooks/useSection.ts';
import type { PadOption } from '../../parts/ballot/pad.ts';
import { Empty } from '../../parts/Empty.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { FootNote } from '../../parts/page/Page.tsx';
import { phoneWay } from '../../ways/phone.ts';
import { ruleOf } from '../../ways/rule.ts';
import { kindOf } from '../kind-of.ts';
import { usePhone } from '../phone-context.tsx';
import { PhonePage } from '../PhonePage.tsx';
import { RefusalNotice } from '../RefusalNotice.tsx';
import { useWorkshop } from '../../hooks/workshop-context.tsx';
import styles from './voting.module.css';

/** For helpers. */
const ForWhom = lazy(async () => ({ default: (await import('../writing/ForWhom.tsx')).ForWhom }));

export function PollTask({ poll }: { readonly poll: PollView }) {
  const { words, common, me, method, language } = usePhone();
  const stepName = stepById(method, poll.step)?.name[language] ?? '';
  const store = useWorkshop();
  const [voter, setVoter] = useState<PersonId | null>(poll.rates ? null : (me.writesFor[0]?.person ?? null));
  const forOthers = isHelper(me.role) || me.writesFor.length > 0;
  const hasVoted = (person: PersonId | null) => store.ballot(poll.id, person).standing === 'stored';
  if (!poll.rates && voter === null) return <Watching poll={poll} />;
  return (
    <Ballot
      key={voter ?? 'own'}
      poll={poll}
      voter={voter}
      above={
        <>
          {forOthers && (
            <Suspense>
              <ForWhom
                label={words.vote.forWhom}
                value={voter}
                onChange={setVoter}
                noteOf={(person) => (hasVoted(person) ? words.helper.voted : null)}
              />
            </Suspense>
          )}
          {poll.late !== null && <p className={styles.label}>{words.late.of(stepName)}</p>}
          <details className={styles.rules}>
            <summary>
              <Icon of={Info} />
              <span>
                {poll.round > 1 && `${words.vote.round(poll.round)} · `}
                {common.ways[poll.params.way]}
              </span>
            </summary>
            <p>
              {ruleOf(poll.params, common)} {poll.names === 'kept' ? words.vote.kept : words.vote.printed}
            </p>
          </details>
        </>
      }
    />
  );
}

interface BallotProps {
  readonly poll: PollView;
  readonly voter: PersonId | null;
  readonly above: React.ReactNode;
}

function Ballot({ poll, voter, above }: BallotProps) {
  const { words, common, language, me, you, say } = usePhone();
  /** A helper asks the person by name. */
  const asked = me.writesFor.find(({ person }) => person === voter)?.name ?? you;
  const ballot = useBallot(poll.id, voter);
  const connection = useConnection();
  const options = usePadOptions(poll);
  const { Pad, castsEachTouch } = phoneWay(poll.params.way);
  return (
    <Pad
      params={poll.params}
      on={poll.on}
      options={options}
      choice={ballot.standing === 'none' ? null : ballot.choice}
      isWaiting={ballot.standing === 'waiting'}
      status={
        <Standing
          poll={poll.id}
          isWaiting={ballot.standing === 'waiting'}
          isOnline={connection.state === 'online'}
          isStored={ballot.standing === 'stored'}
        />
      }
      words={words.vote}
      common={common}
      language={language}
      you={asked}
      onCast={(choice) => {
        void ballot.cast(choice).then((reply) => {
          if (reply.ok && !castsEachTouch) say(words.vote.announceSaved);
        });
      }}
      frame={(content, foot) => (
        <PhonePage
          foot={
            <>
              <RefusalNotice refusal={ballot.standing === 'refused' ? ballot.refusal : null} />
              {foot}
            </>
          }
        >
          {above}
          {content}
        </PhonePage>
      )}
    />
  );
}

/** "7 dari 29 sudah memilih. Masih bisa diubah." */
function Standing(props: {
  readonly poll: PollId;
  readonly isWaiting: boolean;
  readonly isOnline: boolean;
  readonly isStored: boolean;
}) {
  const { words, common, presence } = usePhone();
  if (props.isWaiting) return props.isOnline ? words.vote.sending : words.vote.waiting;
  const { voted } = presence;
  return (
    <>
      {voted?.poll === props.poll && <span className="num">{common.voted(voted.voted, voted.of)}.</span>}
      {props.isStored && <span>{words.vote.changeable}</span>}
    </>
  );
}

/** Not among those who vote here: a team of raters, or a person the roll does not know. */
function Watching({ poll }: { readonly poll: PollView }) {
  const { words, common, presence } = usePhone();
  const { voted } = presence;
  return (
    <PhonePage foot={voted?.poll === poll.id && <FootNote>{common.voted(voted.voted, voted.of)}</FootNote>}>
      <div className={styles.center}>
        <Empty icon={Lock} title={poll.onRoll ? words.vote.raters : words.vote.notOnRoll}>
          {poll.onRoll ? words.vote.ratersText : words.vote.notOnRollText}
        </Empty>
      </div>
    </PhonePage>
  );
}

function usePadOptions(poll: PollView): readonly PadOption[] {
  const { method, language, words } = usePhone();
  const accepted = useSection('accepted');
  return poll.options.map((option) => {
    const kind = kindOf(method, option.kind);
    const cards = accepted?.find((group) => group.id === option.id)?.cards ?? 0;
    const place = kind.fields.find((field) => field.kind === 'place');
    const where = place === undefined ? undefined : option.fields[place.id];
    return {
      id: option.id,
      text: option.text,
      look: kind,
      kind: kind.name[language],
      meta: typeof where === 'string' && where !== '' ? where : cards > 1 ? words.board.cards(cards) : '',
    };
  });
}
