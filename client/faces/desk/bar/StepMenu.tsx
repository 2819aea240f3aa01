/** What else may be done with the step looked at: its options, importing, revealing, authors, reopening, skipping to it. */
import {
  BookOpen,
  Ellipsis,
  Eye,
  FileSpreadsheet,
  RotateCcw,
  Settings2,
  SkipForward,
  UserRoundSearch,
  Users,
} from 'lucide-react';
import { useState } from 'react';

import type { StepId } from '@mufakat/shared/cards/card.ts';
import type { PlayedMethod } from '@mufakat/shared/methods/schema.ts';
import { mayRunInCircles } from '@mufakat/shared/workshop/circles.ts';
import type { RoomSection } from '@mufakat/shared/workshop/view.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useSection } from '../../../hooks/useSection.ts';
import type { StepSeen } from '../../../hooks/useStep.ts';
import { useAuthors } from '../../../layouts/authors.ts';
import { useDeskCircleWords } from '../../../layouts/circles/desk-circle-words.ts';
import { CirclesDialog } from '../../../layouts/circles/CirclesDialog.tsx';
import { useCirclesOf } from '../../../layouts/circles/use-circles.ts';
import { useDesk } from '../../../layouts/desk-context.tsx';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { takesDictionary } from '../../../layouts/dictionary/takes-dictionary.ts';
import { LazyDictionary, LazyImport } from '../../../layouts/import/LazyImport.tsx';
import { takesImport } from '../../../layouts/import/takes-import.ts';
import { AskDialog, ReasonDialog } from '../../../layouts/ReasonDialog.tsx';
import type { MenuEntry } from '../../../parts/menu/Menu.tsx';
import { MenuButton } from '../../../parts/menu/MenuButton.tsx';
import { intoStep } from '../next-move.ts';
import { StepOptionsDialog } from './StepOptionsDialog.tsx';

export interface StepMenuProps {
  readonly room: RoomSection;
  readonly method: PlayedMethod;
  readonly seen: StepSeen;
}

type Asked = 'circles' | 'options' | 'import' | 'dictionary' | 'reveal' | 'authors' | 'reopen' | 'skip';

export function StepMenu({ room, method, seen }: StepMenuProps) {
  const words = useDeskWords();
  const { language } = useLanguage();
  const { may, look } = useDesk();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { step, row } = seen;
  const id = step.id as StepId;
  const sealed = useSection('wall')?.sealedCounts.find((each) => each.step === id)?.count ?? 0;
  const { authors, show } = useAuthors(id);
  const name = step.name[language];
  const skipTo = seen.current ? null : intoStep(method, room, id);
  const ask = (what: Asked) => () => setAsked(what);
  const close = () => setAsked(null);
  const circleWords = useDeskCircleWords();
  const circles = useCirclesOf(step.id);

  const entries: MenuEntry[] = [];
  if (may('step.options') && row.state !== 'closed') {
    entries.push({ id: 'options', text: words.options.button, icon: Settings2, onChoose: ask('options') });
  }
  if (may('cards.import') && takesImport(seen)) {
    entries.push({
      id: 'import',
      text: words.wall.importCards,
      icon: FileSpreadsheet,
      onChoose: ask('import'),
    });
  }
  if (may('dictionary.set') && seen.kinds.some(takesDictionary)) {
    entries.push({
      id: 'dictionary',
      text: words.wall.importDictionary,
      icon: BookOpen,
      onChoose: ask('dictionary'),
    });
  }
  if (may('circles.set') && row.state === 'prepared' && circles === null && mayRunInCircles(step)) {
    entries.push({ id: 'circles', text: circleWords.desk.setUp, icon: Users, onChoose: ask('circles') });
  }
  if (may('cards.reveal') && row.sealed && !row.revealed && sealed > 0) {
    entries.push({ id: 'reveal', text: words.reveal.button, icon: Eye, onChoose: ask('reveal') });
  }
  if (may('authors.show') && step.collects !== null && row.state !== 'prepared') {
    entries.push(
      authors === null
        ? { id: 'authors', text: words.authors.button, icon: UserRoundSearch, onChoose: ask('authors') }
        : { id: 'authors', text: words.authors.hide, icon: UserRoundSearch, onChoose: () => show(null) },
    );
  }
  if (may('step.reopen') && (row.state === 'closed' || row.skipped !== null)) {
    entries.push({ id: 'reopen', text: words.reopen.button, icon: RotateCcw, onChoose: ask('reopen') });
  }
  if (may('step.advance') && skipTo !== null && skipTo.skips.length > 0) {
    entries.push({ id: 'skip', text: words.skip.toHere, icon: SkipForward, onChoose: ask('skip') });
  }
  if (entries.length === 0) return null;
  const skipped = method.steps.find((each) => each.id === skipTo?.skips[0])?.name[language] ?? '';
  return (
    <>
      <MenuButton icon={Ellipsis} label={words.common.more} entries={entries} />
      {asked === 'circles' && <CirclesDialog seen={seen} of={circles} onClose={close} />}
      {asked === 'options' && <StepOptionsDialog seen={seen} onClose={close} />}
      {asked === 'import' && <LazyImport seen={seen} onClose={close} />}
      {asked === 'dictionary' && <LazyDictionary onClose={close} />}
      {asked === 'reveal' && (
        <AskDialog
          title={words.reveal.title}
          body={words.reveal.body(sealed)}
          yes={words.reveal.yes}
          command={() => ({ name: 'cards.reveal', step: id })}
          onClose={close}
        />
      )}
      {asked === 'authors' && (
        <AskDialog
          title={words.authors.title}
          body={words.authors.body}
          yes={words.authors.yes}
          command={() => ({ name: 'authors.show', step: id })}
          onDone={(reply) => show(reply.ok ? (reply.accepted.authors ?? []) : null)}
          onClose={close}
        />
      )}
      {asked === 'reopen' && (
        <ReasonDialog
          title={words.reopen.title(name)}
          body={words.reopen.body}
          yes={words.reopen.yes}
          command={(reason) => ({ name: 'step.reopen', step: id, reason })}
          onDone={() => look(null)}
          onClose={close}
        />
      )}
      {asked === 'skip' && skipTo !== null && (
        <ReasonDialog
          title={words.skip.title(skipped)}
          body={words.skip.body(name)}
          yes={words.skip.yes}
          command={(skip) => ({ name: 'step.advance', from: skipTo.from, to: skipTo.to, skip })}
          onDone={() => look(null)}
          onClose={close}
        />
      )}
    </>
  );
}
