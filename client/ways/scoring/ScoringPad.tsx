/**
 * Layak–mendesak, one programme at a time [M4]: its layak side, then its mendesak side, with the running L and M of the own
 * sheet. Every touch is kept by itself; blanks are no zeros. At the end a summary to go back from.
 */
import { Check, ChevronLeft, ChevronRight, Eraser } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';

import { roundTo2 } from '@mufakat/shared/polls/fraction.ts';
import { sideMean } from '@mufakat/shared/polls/side-mean.ts';
import type { Criterion, ScoringChoice } from '@mufakat/shared/polls/way.ts';

import { Button } from '../../parts/Button.tsx';
import { Card } from '../../parts/Card.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { FootNote, FootRow } from '../../parts/page/Page.tsx';
import { Segments, Tabs } from '../../parts/Tabs.tsx';
import ballot from '../../parts/ballot/ballot.module.css';
import styles from './ScoringPad.module.css';
import type { PadProps } from '../../parts/ballot/pad.ts';

type Sheet = ScoringChoice['sheets'][number];
type Score = Sheet['scores'][number]['score'];
type Side = Criterion['side'];

const SCORES: readonly Score[] = [1, 2, 3, 4, 5];
/** Touches in quick succession travel as one ballot. */
const CAST_PAUSE_MS = 500;

export function ScoringPad(props: PadProps<'scoring'>) {
  const { params, options, choice, status, words, common, onCast, frame } = props;
  const [draft, setDraft] = useState<ScoringChoice['sheets'] | null>(null);
  const [at, setAt] = useState(0);
  const [side, setSide] = useState<Side>('feasible');
  const sheets = draft ?? choice?.sheets ?? [];
  useCastSoon(draft, onCast);

  const sheetOf = (option: string): Sheet =>
    sheets.find((sheet) => sheet.option === option) ?? { option, scores: [] };
  const put = (option: string, criterion: string, score: Score | null) => {
    const sheet = sheetOf(option);
    const scores = params.criteria.flatMap(({ id }) => {
      const kept =
        id === criterion ? score : (sheet.scores.find((each) => each.criterion === id)?.score ?? null);
      return kept === null ? [] : [{ criterion: id, score: kept }];
    });
    setDraft(
      options.flatMap(({ id }) => {
        const next = id === option ? { option, scores } : sheetOf(id);
        return next.scores.length === 0 ? [] : [next];
      }),
    );
  };
  const meanOf = (sheet: Sheet, which: Side): string | null => {
    const mean = sideMean(which, params.criteria, [sheet]);
    return mean === null ? null : common.numbers.decimal(roundTo2(mean), 1);
  };
  const note = (
    <FootNote>
      {words.scoring.auto} {status}
    </FootNote>
  );

  const option = options[at];
  if (option === undefined) {
    return frame(
      <>
        <div>
          <h2 className={ballot.question}>{words.scoring.overview}</h2>
          <p className={ballot.small}>{words.scoring.overviewText}</p>
        </div>
        <ol className={styles.overview}>
          {options.map((each, index) => {
            const sheet = sheetOf(each.id);
            return (
              <li key={each.id}>
                <button
                  type="button"
                  onClick={() => {
                    setAt(index);
                    setSide('feasible');
                  }}
                >
                  <span>
                    <b>{each.text}</b>
                    <small className="num">
                      {words.scoring.filled(sheet.scores.length, params.criteria.length)} ·{' '}
                      {words.scoring.scoreOf(common.feasible, meanOf(sheet, 'feasible') ?? '–')} ·{' '}
                      {words.scoring.scoreOf(common.urgent, meanOf(sheet, 'urgent') ?? '–')}
                    </small>
                  </span>
                  <Icon of={sheet.scores.length === params.criteria.length ? Check : ChevronRight} />
                </button>
              </li>
            );
          })}
        </ol>
      </>,
      <>
        <Button
          wide
          look="primary"
          onPress={() => {
            const blank = options.findIndex(({ id }) => sheetOf(id).scores.length < params.criteria.length);
            setAt(Math.max(0, blank));
            setSide('feasible');
          }}
        >
          {words.scoring.back}
        </Button>
        {note}
      </>,
    );
  }

  const sheet = sheetOf(option.id);
  const criteria = params.criteria.filter((criterion) => criterion.side === side);
  const blanks = params.criteria.length - sheet.scores.length;
  const tabOf = (which: Side) => {
    const mean = meanOf(sheet, which);
    const name = which === 'feasible' ? common.feasible : common.urgent;
    return (
      <>
        {name} {mean !== null && <b className="num">{mean}</b>}
      </>
    );
  };
  const isLast = at === options.length - 1;
  const next = () => {
    if (side === 'feasible') setSide('urgent');
    else {
      setAt(at + 1);
      setSide('feasible');
    }
  };
  const content = (
    <Scrolled key={`${option.id} ${side}`}>
      <Card
        look={option.look}
        kind={option.kind}
        kindText={words.scoring.of(option.kind, at + 1, options.length)}
        title={option.text}
        meta={option.meta}
        headingLevel={2}
      />
      <Tabs
        label={option.text}
        current={side}
        onChange={setSide}
        tabs={[
          { id: 'feasible', text: tabOf('feasible') },
          { id: 'urgent', text: tabOf('urgent') },
        ]}
      />
      <p className={styles.scale} aria-hidden="true">
        <span>{words.scoring.lowest}</span>
        <span>{words.scoring.highest}</span>
      </p>
      {criteria.map((criterion) => {
        const score = sheet.scores.find((each) => each.criterion === criterion.id)?.score ?? null;
        return (
          <div key={criterion.id} className={styles.criterion}>
            <Segments
              label={`${criterion.name[props.language]} (${words.scoring.weight(criterion.weight)})`}
              options={SCORES.map((each) => ({ value: String(each), text: each }))}
              value={score === null ? null : String(score)}
              onChange={(chosen) =>
                put(option.id, criterion.id, SCORES.find((each) => String(each) === chosen) ?? null)
              }
            />
            {score !== null && (
              <button
                type="button"
                className={styles.clear}
                aria-label={`${words.scoring.clear}: ${criterion.name[props.language]}`}
                onClick={() => put(option.id, criterion.id, null)}
              >
                <Icon of={Eraser} />
              </button>
            )}
          </div>
        );
      })}
    </Scrolled>
  );
  return frame(
    content,
    <>
      <FootRow>
        <Button
          icon={ChevronLeft}
          label={words.scoring.previous(option.kind)}
          disabled={at === 0 && side === 'feasible'}
          onPress={() => {
            if (side === 'urgent') setSide('feasible');
            else if (at > 0) {
              setAt(at - 1);
              setSide('urgent');
            }
          }}
        />
        <Button look="primary" wide after={ChevronRight} onPress={next}>
          {side === 'feasible'
            ? words.scoring.toUrgent
            : isLast
              ? words.scoring.finish
              : words.scoring.next(option.kind)}
        </Button>
      </FootRow>
      <FootNote>
        {blanks > 0 && sheet.scores.length > 0
          ? `${words.scoring.auto} ${words.scoring.blanks(blanks)}`
          : status}
      </FootNote>
    </>,
  );
}

/** Another side begins at its top. */
function Scrolled({ children }: { readonly children: React.ReactNode }) {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <>
      <div ref={top} className={styles.anchor} />
      {children}
    </>
  );
}

/** Casts a changed sheet after a short rest, and at once when the pad goes away. */
function useCastSoon(sheets: ScoringChoice['sheets'] | null, onCast: PadProps['onCast']): void {
  const cast = useRef(onCast);
  const waiting = useRef<ScoringChoice['sheets'] | null>(null);
  useEffect(() => {
    cast.current = onCast;
  });
  useEffect(() => {
    if (sheets === null) return;
    waiting.current = sheets;
    const handle = setTimeout(() => {
      waiting.current = null;
      cast.current({ way: 'scoring', sheets });
    }, CAST_PAUSE_MS);
    return () => clearTimeout(handle);
  }, [sheets]);
  useEffect(
    () => () => {
      if (waiting.current !== null) cast.current({ way: 'scoring', sheets: waiting.current });
    },
    [],
  );
}
