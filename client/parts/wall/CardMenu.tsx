/** The menus of a card: everything that may be done with it, and "Pindahkan ke…", which needs no dragging. */
import { Eye, EyeOff, Focus, MoveRight, PenLine, SquarePlus, SquareStack, Trash2 } from 'lucide-react';

import { Menu, type MenuEntry } from '../menu/Menu.tsx';
import { useWall } from './wall-context.tsx';
import type { WallCard, WallSheet } from './wall-model.ts';

export interface CardMenuProps {
  readonly anchor: HTMLElement;
  readonly sheet: WallSheet;
  readonly card: WallCard;
  readonly onClose: () => void;
}

export function CardMenu({
  anchor,
  sheet,
  card,
  onMove,
  onClose,
}: CardMenuProps & { readonly onMove: () => void }) {
  const { words, may, act, spotlit } = useWall();
  const entries: MenuEntry[] = [];
  if (may.move && !card.hidden && !sheet.hidden) {
    entries.push({
      id: 'move',
      text: words.move,
      icon: MoveRight,
      shortcut: words.moveKey,
      onChoose: onMove,
    });
  }
  entries.push({
    id: 'open',
    text: may.word ? words.word : words.open,
    icon: PenLine,
    onChoose: () => act.openWording(sheet),
  });
  if (may.spotlight && !sheet.hidden) {
    const on = spotlit === sheet.id;
    entries.push({
      id: 'spotlight',
      text: on ? words.spotlightOff : words.spotlight,
      icon: Focus,
      onChoose: () => act.spotlight(on ? null : sheet.id),
    });
  }
  if (may.hide) {
    // A hidden group hides its cards with it; showing one of them shows the group.
    const hidden = card.hidden || sheet.hidden;
    entries.push({
      id: 'hide',
      text: hidden ? words.show : words.hide,
      icon: hidden ? Eye : EyeOff,
      onChoose: () => (sheet.hidden ? act.hideSheet(sheet, false) : act.hideCard(card, !card.hidden)),
    });
  }
  if (may.erase) {
    entries.push({
      id: 'erase',
      text: words.erase,
      icon: Trash2,
      danger: true,
      apart: true,
      onChoose: () => act.eraseCard(card),
    });
  }
  return <Menu anchor={anchor} label={words.menuOf(card.title)} entries={entries} onClose={onClose} />;
}

export function MoveMenu({ anchor, sheet, card, onClose }: CardMenuProps) {
  const { words, act, model } = useWall();
  const targets = model.sheets.filter(
    (each) => each.id !== sheet.id && !each.hidden && each.kind === card.kind,
  );
  const entries: MenuEntry[] = targets.map((target, at) => ({
    id: target.id,
    text: target.title === '' ? words.untitled : target.title,
    icon: SquareStack,
    shortcut: at < 9 ? String(at + 1) : undefined,
    onChoose: () => act.moveCard(card, sheet, target, null),
  }));
  entries.push({
    id: 'new',
    text: words.toNew,
    icon: SquarePlus,
    shortcut: 'N',
    apart: targets.length > 0,
    onChoose: () => act.newGroup(card, sheet),
  });
  if (sheet.formed) {
    entries.push({
      id: 'lane',
      text: words.toLane,
      icon: MoveRight,
      shortcut: 'K',
      onChoose: () => act.moveCard(card, sheet, null, null),
    });
  }
  return (
    <Menu anchor={anchor} label={words.moveTitle(card.title)} titled entries={entries} onClose={onClose} />
  );
}
