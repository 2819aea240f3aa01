/**
 * What a method consists of, at the left of the editor: steps in their order, cards, result. Steps move by drag, by their menu,
 * and by Alt with the arrow keys; the first and the last stay.
 */
import { CircleAlert, Plus } from 'lucide-react';
import { useEffect, useRef, useState, type DragEvent, type ReactNode } from 'react';

import type { Label } from '@mufakat/shared/languages/language.ts';
import { withoutGone } from '@mufakat/shared/methods/edit/gone.ts';
import { addReport, REPORTS_MAX } from '@mufakat/shared/methods/edit/reports.ts';
import { addExchange, EXCHANGES_MAX } from '@mufakat/shared/methods/edit/exchange.ts';
import { addStep, moveStep, removeStep, stepSorts } from '@mufakat/shared/methods/edit/steps.ts';
import { moved, without } from '@mufakat/shared/methods/edit/values.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';

import { useLanguage } from '../../hooks/useLanguage.ts';
import { useWords } from '../../hooks/useWords.ts';
import { CardChip } from '../../parts/Card.tsx';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { MenuButton } from '../../parts/menu/MenuButton.tsx';
import { RowActs } from './forms/RowActs.tsx';
import { NewTableDialog } from './forms/NewTableDialog.tsx';
import { useNewTexts } from './forms/use-new-texts.ts';
import { editorWords } from './method-words.ts';
import { isSamePlace, type Place } from './place.ts';
import styles from './Outline.module.css';

export interface OutlineProps {
  readonly method: Method;
  readonly place: Place;
  /** Where something has to be put right. */
  readonly troubled: readonly Place[];
  readonly onOpen: (place: Place) => void;
  readonly onChange: (method: Method) => void;
  readonly onRemove: (name: string, next: Method) => void;
  readonly say: (sentence: string) => void;
}

export function Outline(props: OutlineProps) {
  const { method, onOpen, onChange, onRemove, say } = props;
  const allWords = useWords(editorWords);
  const words = allWords.outline;
  const texts = useNewTexts();
  const { language } = useLanguage();
  const { steps, cardKinds, result } = method;
  const last = steps.length - 1;
  const behind = props.place.part === 'step' ? props.place.at : last - 1;
  const [asksTable, askTable] = useState(false);
  const exchange = result.exchange ?? [];
  const list = result.tables.find((table) => table.shape === 'list');
  const move = (from: number, to: number) => {
    const next = moveStep(method, from, to);
    if (next === method) return;
    onChange(next);
    onOpen({ part: 'step', at: to });
    say(words.movedTo(steps[from]?.name[language] ?? '', to + 1));
  };
  const drag = useDrag(move);
  /** One place up or down in its list; what is open stays open. */
  const shift = (part: 'table' | 'report' | 'exchange', from: number, to: number) => {
    const { tables, reports } = result;
    const next = {
      table: () => ({ tables: moved(tables, from, to) }),
      report: () => ({ reports: moved(reports, from, to) }),
      exchange: () => ({ exchange: moved(exchange, from, to) }),
    };
    onChange({ ...method, result: { ...result, ...next[part]() } });
    const { place } = props;
    if (place.part !== part) return;
    if (place.at === from) onOpen({ part, at: to });
    else if (place.at === to) onOpen({ part, at: from });
  };
  const named = (label: Label) => label[language];
  return (
    <nav aria-label={words.label}>
      <section className={styles.section}>
        <Row {...props} place={{ part: 'method' }} current={props.place}>
          {words.method}
        </Row>
        <Row {...props} place={{ part: 'people' }} current={props.place}>
          {words.people}
        </Row>
      </section>
      <section className={styles.section}>
        <h2>{words.steps}</h2>
        {steps.map((step, at) => {
          const isFree = at > 0 && at < last;
          return (
            <Row
              key={step.id}
              {...props}
              place={{ part: 'step', at }}
              current={props.place}
              number={at + 1}
              drag={isFree ? drag(at) : {}}
              onMove={isFree ? (by) => move(at, at + by) : undefined}
              acts={
                isFree && (
                  <RowActs
                    name={named(step.name)}
                    onUp={at > 1 ? () => move(at, at - 1) : undefined}
                    onDown={at < last - 1 ? () => move(at, at + 1) : undefined}
                    onRemove={() => onRemove(named(step.name), removeStep(method, at))}
                  />
                )
              }
            >
              {named(step.name)}
            </Row>
          );
        })}
        <div className={styles.add}>
          <MenuButton
            look="line"
            size="small"
            icon={Plus}
            label={words.addStep}
            entries={stepSorts(method, behind).map((sort) => ({
              id: sort,
              text: words.addAs[sort],
              onChoose: () => {
                onChange(addStep(method, behind, sort, texts));
                onOpen({ part: 'step', at: Math.min(Math.max(behind + 1, 1), last) });
              },
            }))}
          >
            {words.addStep}
          </MenuButton>
        </div>
      </section>
      <section className={styles.section}>
        <h2>{words.kinds}</h2>
        {cardKinds.map((kind, at) => (
          <Row
            key={kind.id}
            {...props}
            place={{ part: 'kind', at }}
            current={props.place}
            chip={<CardChip look={kind} />}
          >
            {named(kind.name)}
          </Row>
        ))}
      </section>
      <section className={styles.section}>
        <h2>{words.result}</h2>
        {result.tables.map((table, at) => (
          <Row
            key={table.id}
            {...props}
            place={{ part: 'table', at }}
            current={props.place}
            number={at + 1}
            acts={
              <RowActs
                name={named(table.name)}
                onUp={at > 0 ? () => shift('table', at, at - 1) : undefined}
                onDown={at < result.tables.length - 1 ? () => shift('table', at, at + 1) : undefined}
                onRemove={() =>
                  onRemove(
                    named(table.name),
                    withoutGone({ ...method, result: { ...result, tables: without(result.tables, at) } }),
                  )
                }
              />
            }
          >
            {named(table.name)}
          </Row>
        ))}
        <div className={styles.add}>
          <Button look="line" size="small" icon={Plus} onPress={() => askTable(true)}>
            {words.addTable}
          </Button>
        </div>
      </section>
      <section className={styles.section}>
        <h2>{words.documents}</h2>
        <Row {...props} place={{ part: 'minutes' }} current={props.place}>
          {words.minutes}
        </Row>
        <Row {...props} place={{ part: 'agreed' }} current={props.place}>
          {words.agreed}
        </Row>
        <Row {...props} place={{ part: 'signatures' }} current={props.place}>
          {words.signatures}
        </Row>
        {result.reports.map((report, at) => (
          <Row
            key={report.id}
            {...props}
            place={{ part: 'report', at }}
            current={props.place}
            acts={
              <RowActs
                name={named(report.name)}
                onUp={at > 0 ? () => shift('report', at, at - 1) : undefined}
                onDown={at < result.reports.length - 1 ? () => shift('report', at, at + 1) : undefined}
                onRemove={() =>
                  onRemove(named(report.name), {
                    ...method,
                    result: { ...result, reports: without(result.reports, at) },
                  })
                }
              />
            }
          >
            {named(report.name)}
          </Row>
        ))}
        {result.reports.length < REPORTS_MAX && (
          <div className={styles.add}>
            <Button
              look="line"
              size="small"
              icon={Plus}
              onPress={() => {
                onChange(addReport(method, texts));
                onOpen({ part: 'report', at: result.reports.length });
              }}
            >
              {words.addReport}
            </Button>
          </div>
        )}
      </section>
      <section className={styles.section}>
        <h2>{words.exchange}</h2>
        {exchange.map((form, at) => (
          <Row
            key={form.id}
            {...props}
            place={{ part: 'exchange', at }}
            current={props.place}
            acts={
              <RowActs
                name={named(form.name)}
                onUp={at > 0 ? () => shift('exchange', at, at - 1) : undefined}
                onDown={at < exchange.length - 1 ? () => shift('exchange', at, at + 1) : undefined}
                onRemove={() =>
                  onRemove(named(form.name), {
                    ...method,
                    result: { ...result, exchange: without(exchange, at) },
                  })
                }
              />
            }
          >
            {named(form.name)}
          </Row>
        ))}
        {list !== undefined && exchange.length < EXCHANGES_MAX && (
          <div className={styles.add}>
            <Button
              look="line"
              size="small"
              icon={Plus}
              onPress={() => {
                onChange(
                  addExchange(method, list, { id: allWords.exchange.fresh, en: allWords.exchange.fresh }),
                );
                onOpen({ part: 'exchange', at: exchange.length });
              }}
            >
              {words.addExchange}
            </Button>
          </div>
        )}
      </section>
      {asksTable && (
        <NewTableDialog
          method={method}
          onClose={() => askTable(false)}
          onAdd={(next) => {
            askTable(false);
            onChange(next);
            onOpen({ part: 'table', at: result.tables.length });
          }}
        />
      )}
    </nav>
  );
}

interface DragProps {
  readonly draggable?: boolean;
  readonly title?: string;
  readonly onDragStart?: (event: DragEvent) => void;
  readonly onDragOver?: (event: DragEvent) => void;
  readonly onDrop?: (event: DragEvent) => void;
  readonly onDragEnd?: () => void;
  readonly 'data-over'?: 'before' | 'after' | undefined;
}

interface RowProps {
  readonly place: Place;
  readonly current: Place;
  readonly troubled: readonly Place[];
  readonly onOpen: (place: Place) => void;
  readonly number?: number;
  readonly chip?: ReactNode;
  readonly acts?: ReactNode;
  readonly drag?: DragProps;
  readonly onMove?: ((by: 1 | -1) => void) | undefined;
  readonly children: ReactNode;
}

function Row({
  place,
  current,
  troubled,
  onOpen,
  number,
  chip,
  acts,
  drag = {},
  onMove,
  children,
}: RowProps) {
  const words = useWords(editorWords);
  const isCurrent = isSamePlace(place, current);
  const own = useRef<HTMLButtonElement>(null);
  // It may have been opened from elsewhere, as by what has to be put right.
  useEffect(() => {
    if (isCurrent) own.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const isTroubled = troubled.some((it) => isSamePlace(it, place));
  return (
    <div className={styles.row} {...drag}>
      <button
        ref={own}
        type="button"
        className={styles.open}
        aria-current={isCurrent ? 'page' : undefined}
        aria-keyshortcuts={onMove === undefined ? undefined : 'Alt+ArrowUp Alt+ArrowDown'}
        onClick={() => onOpen(place)}
        onKeyDown={(event) => {
          if (!event.altKey || onMove === undefined) return;
          if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
          event.preventDefault();
          onMove(event.key === 'ArrowUp' ? -1 : 1);
        }}
      >
        {number !== undefined && <i>{number}</i>}
        {chip}
        <span className={styles.name}>{children}</span>
        {isTroubled && <Icon of={CircleAlert} label={words.problems.title} />}
      </button>
      {acts}
    </div>
  );
}

/** Dragging a row onto another; the line shows on which side it will stand. */
function useDrag(onMove: (from: number, to: number) => void): (at: number) => DragProps {
  const [from, setFrom] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const end = () => {
    setFrom(null);
    setOver(null);
  };
  return (at) => ({
    draggable: true,
    onDragStart: (event) => {
      event.dataTransfer?.setData('text/plain', '');
      setFrom(at);
    },
    onDragOver: (event) => {
      if (from === null) return;
      event.preventDefault();
      setOver(at);
    },
    onDrop: (event) => {
      event.preventDefault();
      if (from !== null) onMove(from, at);
      end();
    },
    onDragEnd: end,
    'data-over': over !== at || from === null || from === at ? undefined : from < at ? 'after' : 'before',
  });
}
