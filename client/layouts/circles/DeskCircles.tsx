/**
 * The desk while a step runs in circles: how each of them stands, who is in it, a sentence to all, and the merge. Looking into one
 * shows its wall as the desk's own.
 */
import {
  ArrowLeft,
  Eye,
  Megaphone,
  Merge,
  MonitorUp,
  Settings2,
  Shuffle,
  Timer as TimerIcon,
} from 'lucide-react';
import { useMemo, useState, type ComponentType } from 'react';

import type { CircleId, PersonId, StepId } from '@mufakat/shared/cards/card.ts';
import type { CircleRow, CirclesOfStep } from '@mufakat/shared/workshop/view.ts';

import { useSection } from '../../hooks/useSection.ts';
import type { StepSeen } from '../../hooks/useStep.ts';
import { GivenWorkshop, useWorkshop } from '../../hooks/workshop-context.tsx';
import { Button } from '../../parts/Button.tsx';
import { SelectField } from '../../parts/form/SelectField.tsx';
import { TextField } from '../../parts/form/TextField.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Timer } from '../../parts/Timer.tsx';
import { inCircle } from '../../store/in-circle.ts';
import { useDesk } from '../desk-context.tsx';
import { useCommonWords, useDeskWords } from '../desk-words.ts';
import { AskDialog } from '../ReasonDialog.tsx';
import { useOrder } from '../use-order.ts';
import { CirclesDialog } from './CirclesDialog.tsx';
import { useDeskCircleWords } from './desk-circle-words.ts';
import styles from './circles.module.css';

const MINUTE_MS = 60_000;

export interface DeskCirclesProps {
  readonly seen: StepSeen;
  readonly of: CirclesOfStep;
  /** The board of the step's layout. */
  readonly View: ComponentType<{ readonly seen: StepSeen }>;
}

export function DeskCircles({ seen, of, View }: DeskCirclesProps) {
  const words = useDeskCircleWords();
  const store = useWorkshop();
  const [lookedAt, setLookedAt] = useState<CircleId | null>(null);
  const circle = of.circles.find(({ id }) => id === lookedAt);
  const inside = useMemo(() => (lookedAt === null ? null : inCircle(store, lookedAt)), [store, lookedAt]);
  if (circle === undefined || inside === null) return <Overview seen={seen} of={of} onLook={setLookedAt} />;
  return (
    <div className={styles.inside}>
      <header>
        <Button size="small" icon={ArrowLeft} onPress={() => setLookedAt(null)}>
          {words.desk.back}
        </Button>
        <h2 className={styles.question}>{circle.name}</h2>
        <span>{words.people(circle.members)}</span>
      </header>
      <GivenWorkshop store={inside}>
        <View key={circle.id} seen={seen} />
      </GivenWorkshop>
    </div>
  );
}

function Overview({
  seen,
  of,
  onLook,
}: Omit<DeskCirclesProps, 'View'> & { readonly onLook: (circle: CircleId) => void }) {
  const words = useDeskCircleWords();
  const { may } = useDesk();
  const { orderAloud, pending } = useOrder();
  const [asked, setAsked] = useState<'edit' | 'merge' | 'again' | null>(null);
  const [text, setText] = useState('');
  const step = of.step;
  const pads = usePadsOf(of);
  const tell = async (sentence: string | null) => {
    const reply = await orderAloud({ name: 'circles.tell', step, text: sentence });
    if (reply.ok) setText('');
  };
  return (
    <div className={styles.overview}>
      <div className={styles.acts}>
        {may('circles.set') && (
          <Button size="small" icon={Settings2} onPress={() => setAsked('edit')}>
            {words.desk.edit}
          </Button>
        )}
        {of.outside > 0 && <span>{words.desk.outside(of.outside)}</span>}
        {may('circle.draw') && of.entry === 'draw' && (
          <>
            <Button
              size="small"
              icon={Shuffle}
              disabled={pending || of.outside === 0}
              onPress={() => void orderAloud({ name: 'circle.draw', step, again: false })}
            >
              {words.desk.draw}
            </Button>
            <Button size="small" onPress={() => setAsked('again')}>
              {words.desk.drawAgain}
            </Button>
          </>
        )}
        {may('circles.merge') && seen.row.state !== 'prepared' && (
          <span className={styles.merge}>
            <Button size="small" icon={Merge} onPress={() => setAsked('merge')}>
              {words.desk.merge}
            </Button>
          </span>
        )}
      </div>
      <PausedNotices of={of} />
      <ul className={styles.list}>
        {of.circles.map((circle) => (
          <Row
            key={circle.id}
            circle={circle}
            isWorking={seen.row.state !== 'prepared'}
            onLook={() => onLook(circle.id)}
          />
        ))}
      </ul>
      {may('circles.tell') && (
        <div className={styles.tell}>
          <TextField
            label={words.desk.tell}
            placeholder={words.desk.tellPlaceholder}
            max={500}
            value={text}
            onChange={setText}
          />
          <Button icon={Megaphone} disabled={pending || text.trim() === ''} onPress={() => void tell(text)}>
            {words.desk.send}
          </Button>
          {of.notice !== null && (
            <p className={styles.acts}>
              <q>{of.notice.text}</q>
              <Button size="small" look="ghost" onPress={() => void tell(null)}>
                {words.desk.untell}
              </Button>
            </p>
          )}
        </div>
      )}
      {may('circle.place') && <Places of={of} />}
      {asked === 'edit' && <CirclesDialog seen={seen} of={of} onClose={() => setAsked(null)} />}
      {asked === 'merge' && (
        <AskDialog
          title={words.desk.mergeTitle}
          body={[words.desk.mergeText, ...pads.left].join(' ')}
          yes={words.desk.mergeYes}
          command={() => ({ name: 'circles.merge', step })}
          onClose={() => setAsked(null)}
        />
      )}
      {asked === 'again' && (
        <AskDialog
          title={words.desk.drawAgain}
          body={words.desk.drawAgainText}
          yes={words.desk.drawAgain}
          command={() => ({ name: 'circle.draw', step, again: true })}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}

/** What the merge would leave unsettled, as a sentence. */
function usePadsOf(of: CirclesOfStep): { readonly left: readonly string[] } {
  const words = useDeskWords().pads;
  const rows = useSection('wall')?.pads ?? [];
  const open = rows.filter((row) => !row.settled && of.circles.some(({ id }) => id === row.circle)).length;
  return { left: open === 0 ? [] : [words.leftCount(open)] };
}

/** Whose typing made screens differ, and the way back [G7]. */
function PausedNotices({ of }: { readonly of: CirclesOfStep }) {
  const words = useDeskWords().pads;
  const { may } = useDesk();
  const { orderAloud } = useOrder();
  const pads = useSection('wall')?.pads ?? [];
  const people = useSection('people') ?? [];
  const nameOf = (person: PersonId) => people.find(({ id }) => id === person)?.name ?? '';
  const rows = of.circles.flatMap(({ id: circle, name: of, paused }) => [
    ...(paused ?? []).map((person) => ({
      of,
      name: nameOf(person),
      admit: { name: 'circle.admit', circle, person } as const,
    })),
    ...pads
      .filter((pad) => pad.circle === circle)
      .flatMap(({ pad, paused: readers }) =>
        readers.map(({ person, name }) => ({
          of,
          name,
          admit: { name: 'pad.admit', pad, person } as const,
        })),
      ),
  ]);
  return rows.map(({ of: circle, name, admit }) => (
    <Notice
      key={JSON.stringify(admit)}
      tone="warn"
      action={
        may(admit.name) && (
          <Button size="small" onPress={() => void orderAloud(admit)}>
            {words.admit(name)}
          </Button>
        )
      }
    >
      {words.pausedRow(name, circle)}
    </Notice>
  ));
}

interface RowProps {
  readonly circle: CircleRow;
  readonly isWorking: boolean;
  readonly onLook: () => void;
}

function Row({ circle, isWorking, onLook }: RowProps) {
  const words = useDeskCircleWords();
  const common = useCommonWords();
  const store = useWorkshop();
  const { may } = useDesk();
  const { orderAloud } = useOrder();
  const shown = useSection('room')?.hall.circle === circle.id;
  const { timer } = circle;
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        <b>{circle.name}</b>
        <small>
          {circle.leader === '' ? words.noLeader : words.leader(circle.leader)} ·{' '}
          {words.online(circle.connected, circle.members)}
        </small>
      </span>
      <span className={`num ${styles.count}`}>{words.cards(circle.cards)}</span>
      {isWorking && <b className={styles.count}>{circle.done ? words.done : words.working}</b>}
      <span className={styles.time}>
        {timer.state === 'off' ? (
          may('circle.timer') && (
            <Button
              size="small"
              icon={TimerIcon}
              label={`${words.desk.timer(circle.name)}: ${words.desk.start(15)}`}
              onPress={() =>
                void orderAloud({ name: 'circle.timer', circle: circle.id, act: 'start', ms: 15 * MINUTE_MS })
              }
            >
              {words.desk.start(15)}
            </Button>
          )
        ) : (
          <Timer timer={timer} now={() => store.now()} words={common.timer} icon />
        )}
      </span>
      {may('circle.show') && (
        <Button
          size="small"
          icon={MonitorUp}
          pressed={shown}
          label={`${shown ? words.desk.hide : words.desk.show}: ${circle.name}`}
          onPress={() => void orderAloud({ name: 'circle.show', circle: shown ? null : circle.id })}
        />
      )}
      <Button size="small" icon={Eye} label={words.desk.look(circle.name)} onPress={onLook}>
        {words.desk.board}
      </Button>
    </li>
  );
}

/** Who is in which circle, and who leads it: everybody present, by name. */
function Places({ of }: { readonly of: CirclesOfStep }) {
  const words = useDeskCircleWords();
  const people = useSection('people') ?? [];
  const { orderAloud } = useOrder();
  const options = of.circles.map(({ id, name }) => ({ value: id, text: name }));
  const place = (step: StepId, person: (typeof people)[number], to: string) =>
    void orderAloud({
      name: 'circle.place',
      step,
      person: person.id,
      circle: of.circles.find(({ id }) => id === to)?.id ?? null,
    });
  return (
    <details className={styles.places}>
      <summary>{words.desk.place}</summary>
      <ul className={styles.list}>
        {people
          .filter(({ status }) => status === 'here')
          .map((person) => {
            const circle = of.circles.find((each) => each.people?.includes(person.id));
            const leads = circle?.leads === person.id;
            return (
              <li key={person.id} className={styles.row}>
                <span className={styles.name}>{person.name}</span>
                <SelectField
                  label={words.desk.placeIn(person.name)}
                  labelHidden
                  none={words.desk.none}
                  value={circle?.id ?? ''}
                  options={options}
                  onChange={(to) => place(of.step, person, to)}
                />
                {circle !== undefined && (
                  <Button
                    size="small"
                    pressed={leads}
                    label={words.desk.lead(person.name)}
                    onPress={() =>
                      void orderAloud({
                        name: 'circle.lead',
                        circle: circle.id,
                        person: leads ? null : person.id,
                      })
                    }
                  >
                    {words.desk.leads}
                  </Button>
                )}
              </li>
            );
          })}
      </ul>
    </details>
  );
}
