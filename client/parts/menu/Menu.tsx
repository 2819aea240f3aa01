/**
 * A menu of acts beside the thing it belongs to. Arrow keys, Home and End walk; a key shown beside an entry chooses it; any
 * other letters jump to the entry that begins with them. Escape and a press elsewhere close it, and the focus goes back.
 */
import type { LucideIcon } from 'lucide-react';
import { useCallback, useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

import { Icon } from '../Icon.tsx';
import styles from './Menu.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly text: ReactNode;
  /** What typing is compared with, where `text` is not a string. */
  readonly plain?: string;
  readonly icon?: LucideIcon | undefined;
  /** One key that chooses it while the menu is open. */
  readonly shortcut?: string | undefined;
  readonly danger?: boolean;
  /** A line above it. */
  readonly apart?: boolean;
  /** It is what holds now. */
  readonly current?: boolean;
  readonly onChoose: () => void;
}

export interface MenuProps {
  readonly anchor: HTMLElement;
  /** The accessible name; shown above the entries with `titled`. */
  readonly label: string;
  readonly titled?: boolean;
  readonly entries: readonly MenuEntry[];
  /** In place of entries when there are none. */
  readonly nothing?: string;
  readonly onClose: () => void;
}

const GAP = 4;
const MARGIN = 8;
const TYPING_MS = 700;

export function Menu(props: MenuProps) {
  const { anchor, label, titled = false, entries, nothing, onClose } = props;
  const panel = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', at: 0 });

  const close = useCallback(() => {
    onClose();
    anchor.focus();
  }, [anchor, onClose]);

  useLayoutEffect(() => {
    if (panel.current !== null) placeBeside(anchor, panel.current);
  }, [anchor]);

  // Before it is painted: the next key is already meant for the menu.
  useLayoutEffect(() => {
    const items = itemsOf(panel.current);
    (items.find((item) => item.dataset['current'] !== undefined) ?? items[0] ?? panel.current)?.focus();
  }, []);

  useEffect(() => {
    const press = (event: PointerEvent) => {
      const target = event.target as Node;
      if (panel.current?.contains(target) !== true && !anchor.contains(target)) onClose();
    };
    addEventListener('pointerdown', press, true);
    addEventListener('resize', onClose);
    return () => {
      removeEventListener('pointerdown', press, true);
      removeEventListener('resize', onClose);
    };
  }, [anchor, onClose]);

  const choose = (entry: MenuEntry) => {
    close();
    entry.onChoose();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    // The menu lies in the page through a portal; its keys are not the keys of the card behind it.
    event.stopPropagation();
    const items = itemsOf(panel.current);
    const at = items.indexOf(document.activeElement as HTMLElement);
    const go = (index: number) => {
      event.preventDefault();
      items[(index + items.length) % items.length]?.focus();
    };
    switch (event.key) {
      case 'ArrowDown':
        return go(at + 1);
      case 'ArrowUp':
        return go(at - 1);
      case 'Home':
        return go(0);
      case 'End':
        return go(items.length - 1);
      case 'Escape':
      case 'Tab':
        event.preventDefault();
        return close();
      default:
        break;
    }
    if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const key = event.key.toLowerCase();
    const now = event.timeStamp;
    const text = now - typed.current.at < TYPING_MS ? typed.current.text + key : key;
    typed.current = { text, at: now };
    const wanted =
      text.length === 1 ? entries.find((entry) => entry.shortcut?.toLowerCase() === key) : undefined;
    if (wanted !== undefined) return choose(wanted);
    const found = entries.findIndex((entry) => plainOf(entry).toLowerCase().startsWith(text));
    items[found]?.focus();
  };

  return createPortal(
    <div
      ref={panel}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      className={styles.menu}
      onKeyDown={onKeyDown}
    >
      {titled && (
        <p className={styles.title} role="presentation">
          {label}
        </p>
      )}
      {entries.length === 0 && nothing !== undefined && (
        <p className={styles.title} role="presentation">
          {nothing}
        </p>
      )}
      {entries.map((entry) => (
        <button
          key={entry.id}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={styles.entry}
          data-danger={entry.danger || undefined}
          data-apart={entry.apart || undefined}
          data-current={entry.current || undefined}
          aria-keyshortcuts={entry.shortcut}
          onClick={() => choose(entry)}
        >
          {entry.icon && <Icon of={entry.icon} />}
          <span className={styles.text}>{entry.text}</span>
          {entry.shortcut !== undefined && <kbd aria-hidden="true">{entry.shortcut}</kbd>}
        </button>
      ))}
    </div>,
    // In the landmark it belongs to; inside a modal dialog everything outside it is inert.
    anchor.closest('dialog, main, nav, aside') ?? document.body,
  );
}

function plainOf(entry: MenuEntry): string {
  return entry.plain ?? (typeof entry.text === 'string' ? entry.text : '');
}

function itemsOf(panel: HTMLElement | null): HTMLElement[] {
  return panel === null ? [] : [...panel.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}

/** Below the anchor, or above it where there is more room; never outside the window. */
function placeBeside(anchor: HTMLElement, box: HTMLElement): void {
  const at = anchor.getBoundingClientRect();
  const below = innerHeight - at.bottom - GAP - MARGIN;
  const above = at.top - GAP - MARGIN;
  const height = box.scrollHeight + 2;
  const down = height <= below || below >= above;
  const most = Math.max(120, down ? below : above);
  const left = Math.max(MARGIN, Math.min(at.left, innerWidth - box.offsetWidth - MARGIN));
  const top = down ? at.bottom + GAP : Math.max(MARGIN, at.top - GAP - Math.min(height, most));
  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
  box.style.maxHeight = `${most}px`;
}
