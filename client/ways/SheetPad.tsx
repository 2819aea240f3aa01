/**
 * Score sheets, one option at a time [M4]: the parts of the sheet one after the other, with the running mean of each on the own
 * sheet. Every touch is kept by itself; blanks are no zeros. At the end a summary to go back from.
 */
import { Check, ChevronLeft, ChevronRight, Eraser } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';

import { roundTo2 } from '@mufakat/shared/polls/fraction.ts';
import { sheetMean } from '@mufakat/shared/polls/side-mean.ts';
import type { ScoreSheet, WeightedCriterion } from '@mufakat/shared/polls/way.ts';

import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { Icon } from '../parts/Icon.tsx';
import { FootNote, FootRow } from '../parts/page/Page.tsx';
import { Segments, Tabs } from '../parts/Tabs.tsx';
import ballot from '../parts/ballot/ballot.module.css';
import type { PadProps } from '../parts/ballot/pad.ts';
import styles from './SheetPad.module.css';

type Sheets = readonly ScoreSheet[];
type Score = ScoreSheet['scores'][number]['score'];

/** A mean and the criteria it is made of, on a page of their own. */
export interface SheetPart {
  readonly name: string;
  readonly criteria: readonly WeightedCriterion[];
  /** On the button that leads here from the part before; `null` for the first. */
  readonly onward: string | null;
}

export interface SheetPadProps extends Pick<
  PadProps,
  'options' | 'status' | 'words' | 'common' | 'language' | 'frame'
> {
  /** At least one. */
  readonly parts: readonly SheetPart[];
  /** Those given already; `null` before the first. */
  readonly given: Sheets | null;
  readonly onSheets: (sheets: Sheets) => void;
}

const SCORES: readonly Score[] = [1, 2, 3, 4, 5];
/** Touches in quick succession travel as one ballot. */
const CAST_PAUSE_MS = 500;

export function SheetPad({ parts, given, onSheets, ...props }: SheetPadProps) {
  const { options, status, words, common, language, frame } = props;
  const [draft, setDraft] = useState<Sheets | null>(null);
  const [at, setAt] = useState(0);
  const [page, setPage] = useState(0);
  const sheets = draft ?? given ?? [];
  const all = parts.flatMap((each) => each.criteria);
  useCastSoon(draft, onSheets);

  const goTo = (option: number, part = 0) => {
    setAt(option);
    setPage(part);
  };
  const sheetOf = (option: string): ScoreSheet =>
    sheets.find((sheet) => sheet.option === option) ?? { option, scores: [] };
  const put = (option: string, criterion: string, score: Score | null) => {
    const sheet = sheetOf(option);
    const scores = all.flatMap(({ id }) => {
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
  const meanOf = (sheet: ScoreSheet, of: SheetPart): string | null => {
    const mean = sheetMean(of.criteria, [sheet]);
    return mean === null ? null : common.numbers.decimal(roundTo2(mean), 1);
  };
  const note = (
    <FootNote>
      {words.scoring.auto} {status}
    </FootNote>
  );

  const option = options[at];
  const part = parts[page];
  if (option === undefined || part === undefined) {
    return frame(
      <>
        <div>
          <h2 className={ballot.question}>{words.scoring.overview}</h2>
          <p className={ballot.small}>{words.scoring.overviewText(options[0]?.kind ?? '')}</p>
        </div>
        <ol className={styles.overview}>
          {options.map((each, index) => {
            const sheet = sheetOf(each.id);
            return (
              <li key={each.id}>
                <button type="button" onClick={() => goTo(index)}>
                  <span>
                    <b>{each.text}</b>
                    <small className="num">
                      {[
                        words.scoring.filled(sheet.scores.length, all.length),
                        ...parts.map((of) => words.scoring.scoreOf(of.name, meanOf(sheet, of) ?? '–')),
                      ].join(' · ')}
                    </small>
                  </span>
                  <Icon of={sheet.scores.length === all.length ? Check : ChevronRight} />
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
            const blank = options.findIndex(({ id }) => sheetOf(id).scores.length < all.length);
            goTo(Math.max(0, blank));
          }}
        >
          {words.scoring.back}
        </Button>
        {note}
      </>,
    );
  }

  const sheet = sheetOf(option.id);
  const blanks = all.length - sheet.scores.length;
  const titleOf = (of: SheetPart) => {
    const mean = meanOf(sheet, of);
    return (
      <>
        {of.name} {mean !== null && <b className="num">{mean}</b>}
      </>
    );
  };
  const isLast = at === options.length - 1;
  const following = parts[page + 1];
  const content = (
    <Scrolled key={`${option.id} ${page}`}>
      <Card
        look={option.look}
        kind={option.kind}
        kindText={words.scoring.of(option.kind, at + 1, options.length)}
        title={option.text}
        meta={option.meta}
        headingLevel={2}
      />
      {parts.length > 1 ? (
        <Tabs
          label={option.text}
          current={String(page)}
          onChange={(id) => setPage(Number(id))}
          tabs={parts.map((each, index) => ({ id: String(index), text: titleOf(each) }))}
        />
      ) : (
        <p className={styles.mean}>{titleOf(part)}</p>
      )}
      <p className={styles.scale} aria-hidden="true">
        <span>{words.scoring.lowest}</span>
        <span>{words.scoring.highest}</span>
      </p>
      {part.criteria.map((criterion) => {
        const score = sheet.scores.find((each) => each.criterion === criterion.id)?.score ?? null;
        return (
          <div key={criterion.id} className={styles.criterion}>
            <Segments
              label={`${criterion.name[language]} (${words.scoring.weight(criterion.weight)})`}
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
                aria-label={`${words.scoring.clear}: ${criterion.name[language]}`}
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
          disabled={at === 0 && page === 0}
          onPress={() => {
            if (page > 0) setPage(page - 1);
            else if (at > 0) goTo(at - 1, parts.length - 1);
          }}
        />
        <Button
          look="primary"
          wide
          after={ChevronRight}
          onPress={() => (following === undefined ? goTo(at + 1) : setPage(page + 1))}
        >
          {following?.onward ?? (isLast ? words.scoring.finish : words.scoring.next(option.kind))}
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

/** Another page begins at its top. */
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

/** Casts changed sheets after a short rest, and at once when the pad goes away. */
function useCastSoon(sheets: Sheets | null, onSheets: (sheets: Sheets) => void): void {
  const cast = useRef(onSheets);
  const waiting = useRef<Sheets | null>(null);
  useEffect(() => {
    cast.current = onSheets;
  });
  useEffect(() => {
    if (sheets === null) return;
    waiting.current = sheets;
    const handle = setTimeout(() => {
      waiting.current = null;
      cast.current(sheets);
    }, CAST_PAUSE_MS);
    return () => clearTimeout(handle);
  }, [sheets]);
  useEffect(
    () => () => {
      if (waiting.current !== null) cast.current(waiting.current);
    },
    [],
  );
}
