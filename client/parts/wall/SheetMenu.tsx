/** What may be done with a whole group. */
import {
  ArrowLeftToLine,
  ArrowRightToLine,
  Eye,
  EyeOff,
  Focus,
  Merge,
  PenLine,
  Split,
  TextCursorInput,
} from 'lucide-react';
import { useState } from 'react';

import { Menu, type MenuEntry } from '../menu/Menu.tsx';
import { MenuButton } from '../menu/MenuButton.tsx';
import { SplitDialog } from './SplitDialog.tsx';
import { useWall } from './wall-context.tsx';
import type { WallSheet } from './wall-model.ts';

export function SheetMenu({ sheet, onName }: { readonly sheet: WallSheet; readonly onName: () => void }) {
  const { words, may, act, model, spotlit } = useWall();
  const [open, setOpen] = useState<'join' | 'split' | null>(null);
  const [place, setPlace] = useState<HTMLSpanElement | null>(null);
  const title = sheet.title === '' ? words.untitled : sheet.title;
  const at = model.sheets.findIndex((each) => each.id === sheet.id);
  const on = spotlit === sheet.id;
  const entries: MenuEntry[] = [];
  if (may.word && !sheet.hidden) {
    entries.push(
      { id: 'name', text: words.name, icon: TextCursorInput, onChoose: onName },
      { id: 'word', text: words.word, icon: PenLine, onChoose: () => act.openWording(sheet) },
    );
  } else {
    entries.push({ id: 'open', text: words.open, icon: PenLine, onChoose: () => act.openWording(sheet) });
  }
  if (may.join && !sheet.hidden) {
    entries.push({ id: 'join', text: words.join, icon: Merge, apart: true, onChoose: () => setOpen('join') });
  }
  if (may.split && !sheet.hidden && sheet.cards.length > 1) {
    entries.push({ id: 'split', text: words.split, icon: Split, onChoose: () => setOpen('split') });
  }
  if (may.place && !sheet.hidden) {
    const before = model.sheets[at - 1];
    const after = model.sheets[at + 2];
    if (before !== undefined) {
      entries.push({
        id: 'earlier',
        text: words.earlier,
        icon: ArrowLeftToLine,
        apart: true,
        onChoose: () => act.place(sheet, before.id),
      });
    }
    if (at < model.sheets.length - 1) {
      entries.push({
        id: 'later',
        text: words.later,
        icon: ArrowRightToLine,
        onChoose: () => act.place(sheet, after?.id ?? null),
      });
    }
  }
  if (may.spotlight && !sheet.hidden) {
    entries.push({
      id: 'spotlight',
      text: on ? words.spotlightOff : words.spotlight,
      icon: Focus,
      apart: true,
      onChoose: () => act.spotlight(on ? null : sheet.id),
    });
  }
  if (may.hide) {
    entries.push({
      id: 'hide',
      text: sheet.hidden ? words.show : words.hide,
      icon: sheet.hidden ? Eye : EyeOff,
      onChoose: () => act.hideSheet(sheet, !sheet.hidden),
    });
  }
  const button = place?.querySelector('button') ?? null;
  return (
    <span ref={setPlace}>
      <MenuButton size="small" label={words.groupMenuOf(title)} entries={entries} />
      {open === 'join' && button !== null && (
        <JoinMenu anchor={button} sheet={sheet} onClose={() => setOpen(null)} />
      )}
      {open === 'split' && <SplitDialog sheet={sheet} onClose={() => setOpen(null)} />}
    </span>
  );
}

function JoinMenu({
  anchor,
  sheet,
  onClose,
}: {
  readonly anchor: HTMLElement;
  readonly sheet: WallSheet;
  readonly onClose: () => void;
}) {
  const { words, act, model } = useWall();
  const others = [...model.sheets, ...model.loose].filter(
    (each) => each.id !== sheet.id && !each.hidden && each.kind === sheet.kind,
  );
  const entries: MenuEntry[] = others.map((other, index) => ({
    id: other.id,
    text: other.title === '' ? words.untitled : other.title,
    shortcut: index < 9 ? String(index + 1) : undefined,
    onChoose: () => act.join(sheet, other),
  }));
  return (
    <Menu
      anchor={anchor}
      label={words.joinTitle(sheet.title)}
      titled
      entries={entries}
      nothing={words.nothingElse}
      onClose={onClose}
    />
  );
}
