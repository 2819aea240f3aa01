/**
 * What a method will look like: the phone in a step, its board on the desk, and its documents, all from a sample workshop on the very
 * record and drawn by the very parts. It only shows; nothing in it can be pressed.
 */
import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react';

import type { Method, StepState } from '@mufakat/shared/methods/schema.ts';
import { collectsIn } from '@mufakat/shared/methods/walk.ts';
import { sampleWorkshop, type Sample } from '@mufakat/shared/workshop/sample.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useWords } from '../../../hooks/useWords.ts';
import { Tabs } from '../../../parts/Tabs.tsx';
import { editorWords } from '../method-words.ts';
import type { Place } from '../place.ts';
import { BoardPreview } from './BoardPreview.tsx';
import { DocumentPreview } from './DocumentPreview.tsx';
import { PhonePreview } from './PhonePreview.tsx';
import styles from './Preview.module.css';

export interface PreviewProps {
  readonly method: Method;
  /** Nothing has to be put right, so that it can be played. */
  readonly sound: boolean;
  readonly place: Place;
  /** What of a document is worked on. */
  readonly heading: string | null;
}

type Tab = 'phone' | 'board' | 'document';

/** What is printed is looked at on paper, what is done on phone and board. */
const ON_PAPER: ReadonlySet<Place['part']> = new Set([
  'table',
  'minutes',
  'agreed',
  'delegates',
  'signatures',
  'report',
  'exchange',
]);
const IN_THE_HALL: ReadonlySet<Place['part']> = new Set(['step', 'kind']);

const ExchangePreview = lazy(async () => ({
  default: (await import('./ExchangePreview.tsx')).ExchangePreview,
}));

export function Preview({ method, sound, place, heading }: PreviewProps) {
  const words = useWords(editorWords).preview;
  const [tab, setTab] = useState<Tab>('phone');
  const [step, setStep] = useState(() => firstWriting(method));
  // Opening another part shows it where it will be seen; which of the views is looked at is then chosen by hand.
  const [part, setPart] = useState(place.part);
  if (part !== place.part) {
    setPart(place.part);
    if (ON_PAPER.has(place.part)) setTab('document');
    else if (IN_THE_HALL.has(place.part) && tab === 'document') setTab('phone');
  }
  const [year] = useState(() => new Date().getFullYear());
  const shown = stepShown(method, place);
  if (shown !== null && shown !== step) setStep(shown);
  // The last that could be played stays while something is being put right.
  const [playable, setPlayable] = useState(sound ? method : null);
  if (sound && playable !== method) setPlayable(method);
  const settled = useDeferredValue(playable);
  return (
    <>
      <div className={styles.head}>
        <Tabs
          label={words.label}
          current={tab}
          onChange={setTab}
          tabs={[
            { id: 'phone', text: words.phone },
            { id: 'board', text: words.board },
            { id: 'document', text: place.part === 'exchange' ? words.exchange : words.document },
          ]}
        />
        <span className={styles.note}>{sound ? words.note : settled === null ? null : words.broken}</span>
      </div>
      <div className={styles.stage}>
        <Suspense fallback={<p className={styles.wait}>{words.waiting}</p>}>
          {settled === null ? (
            <p className={styles.wait}>{words.broken}</p>
          ) : tab !== 'document' ? (
            <Played key={tab} method={settled} step={step} tab={tab} year={year} />
          ) : place.part === 'exchange' ? (
            <ExchangePreview method={settled} at={place.at} year={year} />
          ) : (
            <DocumentPreview method={settled} place={place} heading={heading} />
          )}
        </Suspense>
      </div>
    </>
  );
}

function Played({
  method,
  step,
  tab,
  year,
}: {
  readonly method: Method;
  readonly step: string;
  readonly tab: 'phone' | 'board';
  readonly year: number;
}) {
  const words = useWords(editorWords).preview;
  const { language } = useLanguage();
  const sample = useMemo((): Sample | null => {
    const wanted = method.steps.find(({ id }) => id === step) ?? method.steps[0];
    if (wanted === undefined) return null;
    const state = lively(wanted.states, (it) => collectsIn(wanted, it));
    return sampleWorkshop({ method, language, year, words, until: { step: wanted.id, state } });
  }, [method, step, language, year, words]);
  if (sample === null) return null;
  return tab === 'phone' ? <PhonePreview sample={sample} /> : <BoardPreview sample={sample} />;
}

/** Where there is most to see: cards being written, else being talked about. */
function lively(states: readonly StepState[], collects: (state: StepState) => boolean): StepState {
  return states.find(collects) ?? states.find((state) => state === 'discussion') ?? states[1] ?? 'prepared';
}

function firstWriting({ steps }: Method): string {
  return (steps.find(({ collects }) => collects !== null) ?? steps[0])?.id ?? '';
}

/** The step a form is about: its own, or the one that collects the card or fills the table. */
function stepShown({ steps, cardKinds, result }: Method, place: Place): string | null {
  switch (place.part) {
    case 'step':
      return steps[place.at]?.id ?? null;
    case 'kind': {
      const kind = cardKinds[place.at]?.id ?? '';
      return steps.find(({ collects }) => collects?.kinds.includes(kind))?.id ?? null;
    }
    case 'table':
      return result.tables[place.at]?.step ?? null;
    default:
      return null;
  }
}
