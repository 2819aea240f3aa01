/** The wall of any step with cards: what hangs there, what may be done with it, and what it says while it is empty. */
import { FileSpreadsheet, Inbox } from 'lucide-react';
import { useCallback, useMemo, useState, type ReactNode } from 'react';

import type { CardKind, GroupId, StepId } from '@mufakat/shared/cards/card.ts';
import { printField } from '@mufakat/shared/cards/fields/index.ts';

import { useLanguage } from '../../hooks/useLanguage.ts';
import { useSection } from '../../hooks/useSection.ts';
import type { StepSeen } from '../../hooks/useStep.ts';
import { Button } from '../../parts/Button.tsx';
import { CardOutlines, Empty } from '../../parts/Empty.tsx';
import { Photo } from '../../parts/photo/Photo.tsx';
import { Wall } from '../../parts/wall/Wall.tsx';
import { WallProvider, type WallRights, type WallValue } from '../../parts/wall/wall-context.tsx';
import type { WallCard } from '../../parts/wall/wall-model.ts';
import { likeTitles, useAlike } from '../alike/use-alike.ts';
import { useAuthors } from '../authors.ts';
import { useDesk } from '../desk-context.tsx';
import { EraseCardDialog } from '../erasing/EraseCardDialog.tsx';
import { LazyImport } from '../import/LazyImport.tsx';
import { takesImport } from '../import/takes-import.ts';
import { useCommonWords, useDeskWords } from '../desk-words.ts';
import { usePhotoOf } from '../photos.ts';
import { useTitleOfGroup } from '../use-titles.ts';
import styles from './StepWall.module.css';
import { useWallActs } from './use-wall-acts.ts';
import { useWallOf } from './use-wall.ts';
import { WordingDialog } from './WordingDialog.tsx';

/** What the line under a title may show, in this order; at most two of them. */
const META_KINDS: readonly string[] = ['place', 'period', 'money', 'link', 'institution'];
const META_MAX = 2;

export function StepWall({ seen }: { readonly seen: StepSeen }) {
  const [importing, setImporting] = useState(false);
  return (
    <>
      <WallOfStep seen={seen} onImport={() => setImporting(true)} />
      {/* Beside the wall, which is another one as soon as cards come in. */}
      {importing && <LazyImport seen={seen} onClose={() => setImporting(false)} />}
    </>
  );
}

interface WallOfStepProps {
  readonly seen: StepSeen;
  readonly onImport: () => void;
}

function WallOfStep({ seen, onImport }: WallOfStepProps) {
  const words = useDeskWords();
  const { may, say } = useDesk();
  const { language } = useLanguage();
  const step = (seen.step.source ?? seen.step.id) as StepId;
  const method = useSection('method');
  const presence = useSection('presence');
  const wall = useSection('wall');
  const spotlit = useSection('room')?.hall.spotlight ?? null;
  const [showHidden, setShowHidden] = useState(false);
  const [worded, setWorded] = useState<GroupId | null>(null);
  const { model, loaded, setPending } = useWallOf(step, showHidden);
  const kinds = useMemo(() => new Map(method?.cardKinds.map((kind) => [kind.id, kind])), [method]);
  const openWording = useCallback((sheet: { readonly id: GroupId }) => setWorded(sheet.id), []);
  const [erased, setErased] = useState<WallCard | null>(null);
  const act = useWallActs({ model, kinds, setPending, openWording, eraseCard: setErased });
  const metaOf = useMetaOf(step);
  const photoOf = useCardPhoto(kinds);
  const alike = useAlike(step);
  const like = useMemo(() => likeTitles(alike), [alike]);

  const rights = useMemo<WallRights>(
    () => ({
      move: may('card.move'),
      join: may('group.join'),
      split: may('group.split'),
      place: may('group.place'),
      word: may('group.word'),
      hide: may('group.hide'),
      spotlight: may('spotlight.set'),
      erase: may('record.redact'),
    }),
    [may],
  );
  const oneKind = seen.step.collects === null || seen.step.collects.kinds.length === 1;
  const value = useMemo<WallValue>(
    () => ({
      words: words.wall,
      language,
      model,
      kinds,
      oneKind,
      may: rights,
      act,
      metaOf,
      photoOf,
      spotlit,
      like,
    }),
    [words, language, model, kinds, oneKind, rights, act, metaOf, photoOf, spotlit, like],
  );
  const all = [...model.sheets, ...model.loose];
  const open = all.find((sheet) => sheet.id === worded);
  const kind = open === undefined ? undefined : kinds.get(open.kind);

  if (!loaded) {
    return (
      <div className={styles.empty}>
        <CardOutlines label={words.loading} />
      </div>
    );
  }
  if (all.length === 0 && model.hidden === 0) {
    const sealed = wall?.sealedCounts.find((each) => each.step === step)?.count ?? 0;
    const look = seen.kinds[0];
    return (
      <div className={styles.empty}>
        <Empty
          look={look}
          icon={Inbox}
          framed
          title={sealed > 0 ? words.reveal.sealed(sealed) : words.wall.empty}
          action={
            may('cards.import') &&
            takesImport(seen) && (
              <Button icon={FileSpreadsheet} onPress={onImport}>
                {words.wall.importCards}
              </Button>
            )
          }
        >
          {emptyText(sealed)}
        </Empty>
      </div>
    );
  }
  return (
    <WallProvider value={value}>
      <Wall say={say} showHidden={showHidden} onShowHidden={setShowHidden} />
      {open !== undefined && kind !== undefined && (
        <WordingDialog sheet={open} kind={kind} onClose={() => setWorded(null)} />
      )}
      {erased !== null && <EraseCardDialog card={erased.id} onClose={() => setErased(null)} />}
    </WallProvider>
  );

  function emptyText(sealed: number): string {
    if (sealed > 0) return words.wall.emptySealed(sealed);
    if (seen.row.state === 'prepared') return words.wall.emptyPrepared;
    return words.wall.emptyWriting(seen.current ? (presence?.writers ?? 0) : 0);
  }
}

/** The photo of a card, small; pressed, it is seen large. */
function useCardPhoto(kinds: ReadonlyMap<string, CardKind>): (card: WallCard) => ReactNode {
  const seen = usePhotoOf();
  const words = useCommonWords().photo;
  return useCallback(
    (card) => {
      const photo = seen(kinds.get(card.kind), card.fields);
      return photo === null ? null : <Photo photo={photo} title={card.title} words={words} />;
    },
    [seen, kinds, words],
  );
}

/** One line under a card's title: its author where shown, its place, time or sum. */
function useMetaOf(step: StepId): (card: WallCard) => string {
  const { language } = useLanguage();
  const method = useSection('method');
  const constituencies = useSection('room')?.settings.constituencies;
  const { authors } = useAuthors(step);
  const titleOf = useTitleOfGroup();
  const { authors: words, wall } = useDeskWords();
  const sources = wall.source;
  return useMemo(() => {
    const authorOf = new Map(authors?.map((author) => [author.card, author]));
    const kinds = new Map(method?.cardKinds.map((kind) => [kind.id, kind]));
    return (card) => {
      const parts: string[] = [];
      const author = authorOf.get(card.id);
      if (author !== undefined) {
        const unsur = constituencies?.find((each) => each.id === author.constituency)?.name ?? '';
        parts.push(words.by(author.name, unsur));
      } else if (card.name !== null) parts.push(card.name);
      if (card.circle !== null) parts.push(card.circle);
      if (card.source !== null) parts.push(sources[card.source.of](card.source.name, card.source.number));
      const fields = kinds.get(card.kind)?.fields.slice(1) ?? [];
      const shown = META_KINDS.flatMap((kind) => fields.filter((field) => field.kind === kind));
      for (const field of shown) {
        if (parts.length >= META_MAX) break;
        const value = card.fields[field.id];
        const text = value === undefined ? '' : printField(value, field, language, titleOf);
        if (text !== '' && text !== '–') parts.push(text);
      }
      return parts.join(' · ');
    };
  }, [authors, method, constituencies, language, titleOf, words, sources]);
}
