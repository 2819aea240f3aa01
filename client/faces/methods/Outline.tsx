/**
 * What a method consists of, at the left of the editor: steps in their order, cards, result. Steps move by drag, by their menu,
 * and by Alt with the arrow keys; the first and the last stay.
 */
import { CircleAlert, Plus } from 'lucide-react';
import { useEffect, useRef, useState, type DragEvent, type ReactNode } from 'react';

import type { Label } from '@mufakat/shared/languages/language.ts';
import { addExchange, EXCHANGES_MAX } from '@mufakat/shared/methods/edit/exchange.ts';
import { withoutGone } from '@mufakat/shared/methods/edit/gone.ts';
import { addReport, REPORTS_MAX } from '@mufakat/shared/methods/edit/reports.ts';
import { addStep, moveStep, removeStep, stepSorts } from '@mufakat/shared/methods/edit/steps.ts';
import { moved, without } from '@mufakat/shared/methods/edit/values.ts';
import type { Path } from '@mufakat/shared/methods/problem.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';

import { useLanguage } from '../../hooks/useLanguage.ts';
import { useWords } from '../../hooks/useWords.ts';
import { CardChip } from '../../parts/Card.tsx';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { MenuButton } from '../../parts/menu/MenuButton.tsx';
import { NewTableDialog } from './forms/NewTableDialog.tsx';
import { RowActs } from './forms/RowActs.tsx';
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
  /** Opens what was added, to be named. */
  readonly onAdded: (path: Path) => void;
  readonly onChange: (method: Method) => void;
  readonly onRemove: (name: string, next: Method) => void;
  readonly say: (sentence: string) => void;
}

/** Lists of the result whose entries may be moved and taken away. */
const LISTED = { table: 'tables', report: 'reports', exchange: 'exchange' } as const;
type ListedPart = keyof typeof LISTED;

interface Named {
  readonly id: string;
  readonly name: Label;
}

export function Outline(props: OutlineProps) {
  const { method, place, troubled, onOpen, onAdded, onChange, onRemove, say } = props;
  const allWords = useWords(editorWords);
  const words = allWords.outline;
  const texts = useNewTexts();
  const { language } = useLanguage();
  const { steps, cardKinds, result } = method;
  const last = steps.length - 1;
  const behind = place.part === 'step' ? place.at : last - 1;
  const [asksTable, askTable] = useState(false);
  const { tables, reports, exchange = [] } = result;
  const list = tables.find((table) => table.shape === 'list');
  const moveTo = (from: number, to: number) => {
    const next = moveStep(method, from, to);
    if (next === method) return;
    onChange(next);
    onOpen({ part: 'step', at: to });
    say(words.movedTo(steps[from]?.name[language] ?? '', to + 1));
  };
  const drag = useDrag(moveTo);
  /** Known by its id, so that the focus goes along where it moves. */
  const row = (to: Place, name: string, { id, ...more }: RowExtras & { readonly id?: string } = {}) => (
    <Row
      key={id ?? to.part}
      name={name}
      isOpen={isSamePlace(to, place)}
      isTroubled={troubled.some((it) => isSamePlace(it, to))}
      onOpen={() => onOpen(to)}
      {...more}
    />
  );
  /** A row of a list with what may be done to it: between `first` and `end` it moves. */
  const acts = (entry: Named, at: number, [first, end]: readonly [number, number], to: RowMoves) => (
    <RowActs
      name={entry.name[language]}
      onUp={at > first ? () => to.move(at - 1) : undefined}
      onDown={at < end ? () => to.move(at + 1) : undefined}
      onRemove={() => onRemove(entry.name[language], to.removed())}
    />
  );
  const listed = (part: ListedPart, entries: readonly Named[]) => {
    const put = (next: readonly Named[]): Method => ({
      ...method,
      result: { ...result, [LISTED[part]]: next },
    });
    const shift = (from: number, to: number) => {
      onChange(put(moved(entries, from, to)));
      // What is open stays open.
      if (place.part === part && place.at === from) onOpen({ part, at: to });
      else if (place.part === part && place.at === to) onOpen({ part, at: from });
    };
    return entries.map((entry, at) =>
      row({ part, at }, entry.name[language], {
        id: `${part} ${entry.id}`,
        ...(part === 'table' ? { number: at + 1 } : {}),
        acts: acts(entry, at, [0, entries.length - 1], {
          move: (to) => shift(at, to),
          removed: () => withoutGone(put(without(entries, at))),
        }),
      }),
    );
  };
  return (
    <nav aria-label={words.label}>
      <Section>
        {row({ part: 'method' }, words.method)}
        {row({ part: 'people' }, words.people)}
      </Section>
      <Section title={words.steps}>
        {steps.map((step, at) => {
          const isFree = at > 0 && at < last;
          return row({ part: 'step', at }, step.name[language], {
            id: step.id,
            number: at + 1,
            ...(isFree && {
              drag: drag(at),
              onMove: (by) => moveTo(at, at + by),
              acts: acts(step, at, [1, last - 1], {
                move: (to) => moveTo(at, to),
                removed: () => removeStep(method, at),
              }),
            }),
          });
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
                onAdded(['steps', Math.min(Math.max(behind + 1, 1), last), 'name']);
              },
            }))}
          >
            {words.addStep}
          </MenuButton>
        </div>
      </Section>
      <Section title={words.kinds}>
        {cardKinds.map((kind, at) =>
          row({ part: 'kind', at }, kind.name[language], { id: kind.id, chip: <CardChip look={kind} /> }),
        )}
      </Section>
      <Section title={words.result}>
        {listed('table', tables)}
        <Add onPress={() => askTable(true)}>{words.addTable}</Add>
      </Section>
      <Section title={words.documents}>
        {row({ part: 'minutes' }, words.minutes)}
        {row({ part: 'agreed' }, words.agreed)}
        {row({ part: 'delegates' }, words.delegates)}
        {row({ part: 'signatures' }, words.signatures)}
        {listed('report', reports)}
        {reports.length < REPORTS_MAX && (
          <Add
            onPress={() => {
              onChange(addReport(method, texts));
              onAdded(['result', 'reports', reports.length, 'name']);
            }}
          >
            {words.addReport}
          </Add>
        )}
      </Section>
      {(list !== undefined || exchange.length > 0) && (
        <Section title={words.exchange}>
          {listed('exchange', exchange)}
          {list !== undefined && exchange.length < EXCHANGES_MAX && (
            <Add
              onPress={() => {
                onChange(
                  addExchange(method, list, { id: allWords.exchange.fresh, en: allWords.exchange.fresh }),
                );
                onAdded(['result', 'exchange', exchange.length, 'name']);
              }}
            >
              {words.addExchange}
            </Add>
          )}
        </Section>
      )}
      {asksTable && (
        <NewTableDialog
          method={method}
          onClose={() => askTable(false)}
          onAdd={(next) => {
            askTable(false);
            onChange(next);
            onAdded(['result', 'tables', tables.length, 'name']);
          }}
        />
      )}
    </nav>
  );
}

function Section({ title, children }: { readonly title?: string; readonly children: ReactNode }) {
  return (
    <section className={styles.section}>
      {title !== undefined && <h2>{title}</h2>}
      {children}
    </section>
  );
}

function Add({ onPress, children }: { readonly onPress: () => void; readonly children: string }) {
  return (
    <div className={styles.add}>
      <Button look="line" size="small" icon={Plus} onPress={onPress}>
        {children}
      </Button>
    </div>
  );
}

interface RowMoves {
  readonly move: (to: number) => void;
  readonly removed: () => Method;
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

interface RowExtras {
  readonly number?: number;
  readonly chip?: ReactNode;
  readonly acts?: ReactNode;
  readonly drag?: DragProps;
  readonly onMove?: (by: 1 | -1) => void;
}

interface RowProps extends RowExtras {
  readonly name: string;
  readonly isOpen: boolean;
  readonly isTroubled: boolean;
  readonly onOpen: () => void;
}

function Row({ name, isOpen, isTroubled, onOpen, number, chip, acts, drag = {}, onMove }: RowProps) {
  const words = useWords(editorWords);
  const own = useRef<HTMLButtonElement>(null);
  // It may have been opened from elsewhere, as by what has to be put right.
  useEffect(() => {
    if (isOpen) own.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <div className={styles.row} {...drag}>
      <button
        ref={own}
        type="button"
        className={styles.open}
        aria-current={isOpen ? 'page' : undefined}
        aria-keyshortcuts={onMove === undefined ? undefined : 'Alt+ArrowUp Alt+ArrowDown'}
        onClick={onOpen}
        onKeyDown={(event) => {
          if (!event.altKey || onMove === undefined) return;
          if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
          event.preventDefault();
          onMove(event.key === 'ArrowUp' ? -1 : 1);
        }}
      >
        {number !== undefined && <i>{number}</i>}
        {chip}
        <span className={styles.name}>{name}</span>
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
