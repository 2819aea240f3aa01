/**
 * The paper itself, as the server prints it, with its parts beside it and which one the hall is reading. The page is fetched
 * anew a moment after something it prints has changed; until it is there the former one stays, and the new one begins at the
 * place that was read.
 */
import { BookOpenText, RotateCw, Square } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';

import { useSection } from '../../hooks/useSection.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Segments } from '../../parts/Tabs.tsx';
import { MINUTES, previewUrl } from '../../store/api.ts';
import { useDesk } from '../desk-context.tsx';
import { useCommonWords, useDeskWords } from '../desk-words.ts';
import { useOrder } from '../use-order.ts';
import { draftParts, type DraftPart } from './draft-parts.ts';
import { fitSheets } from './fit-sheets.ts';
import styles from './PaperPreview.module.css';
import { useDocuments, usePaperChoice, useWish } from './use-paper.ts';

/** The page that lies there to be read. */
interface ShownPaper {
  readonly src: string;
  /** Which paper at which size; another one begins at its top. */
  readonly paper: string;
  readonly frame: HTMLIFrameElement;
}

/** Typing in the data of the event must not reload the paper at every key. */
const SETTLE_MS = 1_500;

export function PaperPreview() {
  const words = useDeskWords().ratify;
  const common = useCommonWords();
  const documents = useDocuments();
  const [choice, setChoice] = usePaperChoice();
  const wish = useWish(choice);
  const round = useReload();
  const [parts, setParts] = useState<readonly DraftPart[]>([]);
  const [shown, setShown] = useState<ShownPaper | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [again, setAgain] = useState(0);
  const paper = previewUrl(wish);
  const src = `${paper}&n=${round}-${again}`;
  const state = failed === src ? 'failed' : shown?.src === src ? 'here' : 'loading';
  const onLoad = (frame: HTMLIFrameElement) => {
    const page = frame.contentDocument;
    if (page === null || page.body.childElementCount === 0) {
      setFailed(src);
      return;
    }
    setParts(draftParts(page, common.numbers.clauseWord));
    fitSheets(page);
    // The first one, and another paper, are at their top; whoever has begun to read while letters still came stays where they are.
    if (shown?.paper === paper) frame.contentWindow?.scrollTo(0, shown.frame.contentWindow?.scrollY ?? 0);
    setShown({ src, paper, frame });
  };
  return (
    <div className={styles.place}>
      <div className={styles.paper} data-size={choice.paper}>
        {state === 'failed' && (
          <Notice
            tone="bad"
            action={
              <Button size="small" onPress={() => setAgain((before) => before + 1)}>
                {words.paperRefresh}
              </Button>
            }
          >
            {words.paperFailed}
          </Notice>
        )}
        {state === 'loading' && shown === null && <p className={styles.wait}>{words.paperLoading}</p>}
        <div className={styles.sheets} aria-busy={state === 'loading'}>
          {[...new Set([...(shown === null ? [] : [shown.src]), src])].map((each) => (
            <iframe
              key={each}
              src={each}
              title={words.paper}
              data-waiting={(shown !== null && each !== shown.src) || undefined}
              onLoad={(event) => {
                if (each === src) onLoad(event.currentTarget);
              }}
            />
          ))}
        </div>
      </div>
      <div className={styles.side}>
        {documents.length > 1 && (
          <Segments
            label={words.paper}
            options={documents}
            value={choice.document}
            onChange={(document) => setChoice({ ...choice, document })}
          />
        )}
        <Segments
          label={words.size}
          options={[
            { value: 'F4', text: 'F4' },
            { value: 'A4', text: 'A4' },
          ]}
          value={choice.paper}
          onChange={(paper) => setChoice({ ...choice, paper })}
        />
        <Button size="small" icon={RotateCw} onPress={() => setAgain((before) => before + 1)}>
          {words.paperRefresh}
        </Button>
        {choice.document === MINUTES && <PartList parts={parts} />}
      </div>
    </div>
  );
}

/** The parts of the paper; the hall reads one of them. */
function PartList({ parts }: { readonly parts: readonly DraftPart[] }) {
  const words = useDeskWords().ratify;
  const { may } = useDesk();
  const hall = useSection('room')?.hall;
  const { orderAloud } = useOrder();
  const reads = hall?.screen === 'reading';
  if (parts.length === 0) return null;
  return (
    <section className={styles.parts} aria-label={words.sections}>
      <h2>{words.sections}</h2>
      <ol>
        {parts.map((part, at) => (
          <li key={part.label}>
            <button
              type="button"
              className={styles.part}
              aria-current={reads && hall.reading === at ? 'true' : undefined}
              disabled={!may('result.read')}
              onClick={() => void orderAloud({ name: 'result.read', section: at })}
            >
              <span className="visually-hidden">{words.readSection('')}</span>
              {part.label}
              {reads && hall.reading === at && <small>{words.reading}</small>}
            </button>
          </li>
        ))}
      </ol>
      {may('result.read') &&
        (reads ? (
          <Button
            size="small"
            icon={Square}
            onPress={() => void orderAloud({ name: 'screen.show', screen: 'auto' })}
          >
            {words.readStop}
          </Button>
        ) : (
          <Button
            size="small"
            icon={BookOpenText}
            onPress={() => void orderAloud({ name: 'result.read', section: 0 })}
          >
            {words.read}
          </Button>
        ))}
    </section>
  );
}

/** Counts up a moment after the record behind the paper has changed. */
function useReload(): number {
  const proceedings = useSection('proceedings');
  const people = useSection('people');
  const roles = useSection('roles');
  const polls = useSection('poll');
  const versions = useSection('room')?.versions;
  const [round, setRound] = useState(0);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const timer = setTimeout(() => setRound((before) => before + 1), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [proceedings, people, roles, polls, versions]);
  return round;
}
