/**
 * A phone while the step runs in circles: choose one or wait, then write together. Inside, everything is as in any step, with the
 * circle's cards in the place of one's own. Loaded when a step runs in circles.
 */
import { Inbox, LayoutGrid, TriangleAlert, Users } from 'lucide-react';
import { lazy, Suspense, useMemo, useState } from 'react';

import type { CircleRow, CirclesOfStep, MeSection, MyCircle } from '@mufakat/shared/workshop/view.ts';

import { useCommand } from '../../hooks/useCommand.ts';
import type { StepSeen } from '../../hooks/useStep.ts';
import { GivenWorkshop, useWorkshop } from '../../hooks/workshop-context.tsx';
import { Banner } from '../../parts/Banner.tsx';
import { Button } from '../../parts/Button.tsx';
import { CardOutlines, Empty } from '../../parts/Empty.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { inCircle } from '../../store/in-circle.ts';
import { PHONE_LAYOUTS } from '../phone.ts';
import { PhoneContextProvider, usePhone } from '../phone-context.tsx';
import { Awaited, PhonePage } from '../PhonePage.tsx';
import { useCircleWords } from './circle-words.ts';
import styles from './circles.module.css';

const Arrange = lazy(async () => ({ default: (await import('./ArrangeCircle.tsx')).ArrangeCircle }));
const Pads = lazy(async () => ({ default: (await import('../pads/PhonePads.tsx')).PhonePads }));
const MINUTE_MS = 60_000;

export function PhoneCircle({ seen, of }: { readonly seen: StepSeen; readonly of: CirclesOfStep }) {
  const { me } = usePhone();
  const [isChanging, setChanging] = useState(false);
  const mine = me.circle?.step === of.step ? me.circle : null;
  const row = of.circles.find(({ id }) => id === mine?.id);
  if (mine === null || row === undefined || isChanging)
    return <Pick of={of} mine={mine} onDone={() => setChanging(false)} />;
  const onOther = of.entry === 'choice' ? () => setChanging(true) : null;
  if (seen.row.state === 'prepared') return <Before seen={seen} mine={mine} onOther={onOther} />;
  return <Inside key={mine.id} seen={seen} mine={mine} row={row} notice={of.notice} onOther={onOther} />;
}

function Pick({
  of,
  mine,
  onDone,
}: {
  readonly of: CirclesOfStep;
  readonly mine: MyCircle | null;
  readonly onDone: () => void;
}) {
  const words = useCircleWords();
  const { say } = usePhone();
  const { send, pending } = useCommand();
  const mayChoose = of.entry === 'choice';
  const join = async ({ id, name }: CircleRow) => {
    const reply = await send({ name: 'circle.join', circle: id });
    if (reply.ok) say(words.phone.joined(name));
    onDone();
  };
  return (
    <PhonePage title={words.title}>
      {!mayChoose && (
        <Empty icon={Inbox} title={words.phone.wait}>
          {words.phone.waitText}
        </Empty>
      )}
      {mayChoose && (
        <div>
          <h2 className={styles.question}>{words.phone.pick}</h2>
          <p className="field-hint">{words.phone.pickText}</p>
        </div>
      )}
      <ul className={styles.list}>
        {of.circles.map((circle) => (
          <li key={circle.id} className={styles.row}>
            <span className={styles.name}>
              <b>{circle.name}</b>
              <small>
                {words.people(circle.members)}
                {circle.leader !== '' && ` · ${words.leader(circle.leader)}`}
              </small>
            </span>
            {mayChoose && (
              <Button
                label={words.phone.join(circle.name)}
                pressed={circle.id === mine?.id}
                disabled={pending}
                onPress={() => void join(circle)}
              >
                {circle.id === mine?.id ? words.phone.back : words.phone.join('')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </PhonePage>
  );
}

/** Where to sit down before the step is opened. */
function Before({ seen, mine, onOther }: Pick<InsideProps, 'seen' | 'mine' | 'onOther'>) {
  const words = useCircleWords();
  const { language } = usePhone();
  return (
    <PhonePage>
      <Empty icon={Users} title={mine.name}>
        {words.phone.soon}
      </Empty>
      <p>{seen.step.task[language]}</p>
      <section className={styles.head}>
        <h2 className={styles.label}>{words.phone.members}</h2>
        <ul className={styles.members}>
          {mine.members.map(({ person, name }) => (
            <li key={person}>{name}</li>
          ))}
        </ul>
        {onOther !== null && <Button onPress={onOther}>{words.phone.other}</Button>}
      </section>
    </PhonePage>
  );
}

interface InsideProps {
  readonly seen: StepSeen;
  readonly mine: MyCircle;
  readonly row: CircleRow;
  readonly notice: CirclesOfStep['notice'];
  readonly onOther: (() => void) | null;
}

function Inside({ seen, mine, row, notice, onOther }: InsideProps) {
  const words = useCircleWords();
  const store = useWorkshop();
  const phone = usePhone();
  const [isArranging, setArranging] = useState(false);
  const [isWording, setWording] = useState(false);
  const circle = useMemo(() => inCircle(store, mine.id), [store, mine.id]);
  const { Collect } = PHONE_LAYOUTS[seen.step.layout];
  const given = {
    ...phone,
    room: { ...phone.room, timer: row.timer.state === 'off' ? phone.room.timer : row.timer },
    // Within a circle one writes for all of it.
    me: { ...phone.me, role: 'participant' as const, writesFor: [], cards: mine.cards },
    words: { ...phone.words, tabs: { ...phone.words.tabs, mine: words.phone.mine } },
    note: (
      <Head
        mine={mine}
        row={row}
        notice={notice}
        awaited={phone.me.writesFor}
        onOther={onOther}
        onArrange={() => setArranging(true)}
        onWord={isWording ? null : () => setWording(true)}
      />
    ),
  };
  const waiting = (
    <PhonePage>
      <CardOutlines label={phone.common.loading} />
    </PhonePage>
  );
  // The limit of the circle is the room's to tell.
  const step = { ...seen, row: { ...seen.row, perPerson: 0 } };
  return (
    <GivenWorkshop store={circle}>
      {isArranging && mine.leads ? (
        <Suspense fallback={waiting}>
          <Arrange seen={seen} name={mine.name} timer={given.room.timer} onBack={() => setArranging(false)} />
        </Suspense>
      ) : (
        <PhoneContextProvider given={given}>
          {isWording ? (
            <Suspense fallback={waiting}>
              <Pads seen={step} rows={mine.pads} own={store.cards} onLeave={() => setWording(false)} />
            </Suspense>
          ) : (
            <Collect seen={step} />
          )}
        </PhoneContextProvider>
      )}
    </GivenWorkshop>
  );
}

interface HeadProps extends Omit<InsideProps, 'seen'> {
  readonly awaited: MeSection['writesFor'];
  readonly onArrange: () => void;
  readonly onWord: (() => void) | null;
}

function Head(props: HeadProps) {
  const { mine, row, notice, awaited, onOther, onArrange, onWord } = props;
  const words = useCircleWords();
  const { send } = useCommand();
  const { timer, done, id } = row;
  const time = (act: 'start' | 'add' | 'pause' | 'resume', ms = 0) =>
    void send({ name: 'circle.timer', circle: id, act, ms });
  return (
    <div className={styles.head}>
      {notice !== null && (
        <Banner icon={TriangleAlert} title={`${words.notice}:`}>
          {notice.text}
        </Banner>
      )}
      <Awaited people={awaited} />
      {mine.paused && <Notice tone="warn">{words.phone.paused}</Notice>}
      <div className={styles.where}>
        <details>
          <summary className={styles.summary}>
            <b>{mine.name}</b> <small>{words.people(mine.members.length)}</small>
          </summary>
          <div className={styles.head}>
            <p className="field-hint">{words.phone.together}</p>
            <p>
              <span className="visually-hidden">{words.phone.members}: </span>
              {mine.members.map(({ name }) => name).join(', ')}
            </p>
            {onOther !== null && (
              <Button size="small" onPress={onOther}>
                {words.phone.other}
              </Button>
            )}
          </div>
        </details>
        {onWord !== null && (
          <Button size="small" icon={Users} onPress={onWord}>
            {words.phone.word}
          </Button>
        )}
      </div>
      {mine.leads && (
        <div className={styles.lead}>
          <p className="field-hint">{words.phone.lead}</p>
          <Button size="small" icon={LayoutGrid} onPress={onArrange}>
            {words.phone.arrange}
          </Button>
          {timer.state === 'off' ? (
            <Button size="small" onPress={() => time('start', 15 * MINUTE_MS)}>
              {words.phone.start(15)}
            </Button>
          ) : (
            <>
              <Button size="small" onPress={() => time(timer.state === 'running' ? 'pause' : 'resume')}>
                {timer.state === 'running' ? words.phone.pause : words.phone.resume}
              </Button>
              <Button size="small" onPress={() => time('add', MINUTE_MS)}>
                {words.phone.add}
              </Button>
            </>
          )}
          <Button
            size="small"
            pressed={done}
            onPress={() => void send({ name: 'circle.done', circle: id, done: !done })}
          >
            {done ? words.phone.unfinish : words.phone.finish}
          </Button>
        </div>
      )}
    </div>
  );
}
