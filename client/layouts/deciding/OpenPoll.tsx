/**
 * Opens a poll: the way the step offers, its parameters filled in and editable, what is asked of whom. What is opened is
 * frozen then and shown on every phone [B1].
 */
import { useId, useState } from 'react';

import type { GroupId, StepId } from '@mufakat/shared/cards/card.ts';
import type { Decides } from '@mufakat/shared/methods/schema.ts';
import { wayOf } from '@mufakat/shared/polls/index.ts';

import { useBoard } from '../../hooks/useBoard.ts';
import { useLanguage } from '../../hooks/useLanguage.ts';
import { useSection } from '../../hooks/useSection.ts';
import type { StepSeen } from '../../hooks/useStep.ts';
import { Button } from '../../parts/Button.tsx';
import { TextField } from '../../parts/form/TextField.tsx';
import { FieldError } from '../../parts/Notice.tsx';
import { Segments } from '../../parts/Tabs.tsx';
import { titleOf } from '../../parts/wall/title-of.ts';
import { deskWay } from '../../ways/desk.ts';
import { useCommonWords, useDeskWords } from '../desk-words.ts';
import { useOrder } from '../use-order.ts';
import { ChooseMany } from './ChooseMany.tsx';
import styles from './OpenPoll.module.css';
import { draftParams, openCommand, waysOffered, type PollDraft } from './poll-draft.ts';
import { Sheet } from './Sheet.tsx';

export interface OpenPollProps {
  readonly seen: StepSeen;
  /** A statement that must be written first, by the layout that holds it. */
  readonly onCancel?: () => void;
  readonly onOpened?: () => void;
}

export function OpenPoll({ seen, onCancel, onOpened }: OpenPollProps) {
  const words = useDeskWords();
  const common = useCommonWords();
  const { language } = useLanguage();
  const id = useId();
  const polls = useSection('poll')?.polls ?? [];
  const method = useSection('method');
  const people = (useSection('people') ?? []).filter((person) => person.status === 'here');
  const source = (seen.step.source ?? seen.step.id) as StepId;
  const { groups, loaded } = useBoard(source);
  const { order, pending, refused } = useOrder();
  const offers = waysOffered(seen.step, polls);
  const [draft, setDraft] = useState<PollDraft | null>(null);
  const [isTried, setTried] = useState(false);
  const accepted = groups.filter((group) => group.standing === 'accepted').map((group) => group.id);
  const first = offers[0];
  if (first === undefined) return null;
  const now: PollDraft = draft ?? startOf(first);
  const change = (part: Partial<PollDraft>) => {
    setDraft({ ...now, ...part });
    setTried(false);
  };
  const titles = groups.map((group) => ({
    id: group.id as string,
    title: titleOf(
      method?.cardKinds.find((kind) => kind.id === group.kind),
      group.wording,
    ),
  }));
  const chosen = now.groups ?? groups.map((group) => group.id);
  const onGroups = now.offer.on === 'groups';
  const count = onGroups ? chosen.length : 1;
  const params = draftParams(now, count);
  const { ParamsFields } = deskWay(now.offer.way);
  const statement = seen.row.statement?.text.trim() ?? '';
  const problem = isTried ? whatMisses() : null;

  const open = async () => {
    setTried(true);
    if (whatMisses() !== null) return;
    const reply = await order(openCommand(seen.step.id as StepId, now, count));
    if (reply.ok) onOpened?.();
  };

  return (
    <Sheet title={words.poll.title}>
      {offers.length > 1 && (
        <Segments
          label={words.poll.way}
          options={offers.map((offer) => ({ value: offer.way, text: common.ways[offer.way] }))}
          value={now.offer.way}
          onChange={(way) => {
            const offer = offers.find((each) => each.way === way);
            if (offer !== undefined) setDraft(startOf(offer));
          }}
        />
      )}
      <p className="field-hint">{words.poll.waysHint[now.offer.way]}</p>
      <TextField
        label={words.poll.question}
        value={now.question}
        max={200}
        onChange={(question) => change({ question })}
      />
      {now.offer.on === 'statement' && (
        <blockquote className={styles.statement}>
          {statement === '' ? words.statement.empty : statement}
        </blockquote>
      )}
      <div className={styles.columns}>
        <div className={styles.column}>
          <ParamsFields
            params={params}
            offer={now.offer}
            onParams={(changed) =>
              change({ changed: { ...now.changed, ...changed } as PollDraft['changed'] })
            }
          />
          <Segments
            label={words.poll.names}
            options={[
              { value: 'kept', text: words.poll.namesKept },
              { value: 'printed', text: words.poll.namesPrinted },
            ]}
            value={now.names}
            onChange={(names) => change({ names })}
          />
        </div>
        <div className={styles.column}>
          {onGroups && (
            <ChooseMany
              title={words.poll.groups}
              summary={words.poll.groupsSome(chosen.length, groups.length)}
              options={titles}
              chosen={chosen}
              onChange={(ids) => change({ groups: ids as readonly GroupId[] })}
            />
          )}
          {wayOf(now.offer.way).byTeam && (
            <>
              <Segments
                label={words.poll.raters}
                options={[
                  { value: 'all', text: words.poll.ratersAll },
                  { value: 'team', text: words.poll.ratersTeam },
                ]}
                value={now.raters === null ? 'all' : 'team'}
                onChange={(who) => change({ raters: who === 'all' ? null : [] })}
              />
              <p className="field-hint">{words.poll.ratersHint}</p>
              {now.raters !== null && (
                <ChooseMany
                  title={words.poll.ratersTeam}
                  summary={words.poll.ratersCount(now.raters.length)}
                  options={people.map((person) => ({
                    id: person.id,
                    title: `${person.name}, ${person.institution}`,
                  }))}
                  chosen={now.raters}
                  onChange={(ids) => change({ raters: ids as PollDraft['raters'] })}
                />
              )}
            </>
          )}
        </div>
      </div>
      {(problem ?? refused) !== null && <FieldError id={id}>{problem ?? refused}</FieldError>}
      <div className={styles.actions}>
        {onCancel !== undefined && <Button onPress={onCancel}>{words.reason.no}</Button>}
        <Button
          look={seen.row.state === 'deciding' ? 'primary' : 'line'}
          disabled={pending || (onGroups && !loaded)}
          onPress={() => void open()}
        >
          {words.poll.open[now.offer.way]}
        </Button>
      </div>
    </Sheet>
  );

  /** After a screening the plenary is asked about what was accepted, not about everything again. */
  function startOf(offer: Decides): PollDraft {
    const again = wayOf(offer.way).asks === 'agreement' && offer.on === 'groups' && accepted.length > 0;
    return {
      offer,
      groups: again ? accepted : null,
      changed: {},
      raters: null,
      question: deskWay(offer.way).question({ offer, step: seen.step, language }, words),
      names: 'kept',
    };
  }

  function whatMisses(): string | null {
    if (wayOf(now.offer.way).parseParams(count, params) === 'field-invalid') return words.poll.paramsWrong;
    if (now.offer.on === 'statement' && statement === '') return words.statement.empty;
    if (onGroups && groups.length === 0) return words.poll.nothing;
    if (onGroups && chosen.length === 0) return words.poll.tooFew;
    if (now.raters !== null && now.raters.length === 0) return words.poll.noRaters;
    return null;
  }
}
