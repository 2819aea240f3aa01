/** A rail that comes in from the side where there is no room for it: a modal dialog, so that focus stays inside. */
import { X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';

import { useDeskWords } from '../../layouts/desk-words.ts';
import { Button } from '../../parts/Button.tsx';
import styles from './Drawer.module.css';

export interface DrawerProps {
  readonly side: 'left' | 'right';
  readonly open: boolean;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Drawer({ side, open, label, onClose, children }: DrawerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const words = useDeskWords();
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- a press beside it is what Escape does for the keyboard
    <dialog
      ref={dialog}
      className={styles.drawer}
      data-side={side}
      aria-label={label}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      {open && (
        <div className={styles.inside}>
          <div className={styles.close}>
            <Button look="ghost" size="small" icon={X} label={words.common.close} onPress={onClose} />
          </div>
          {children}
        </div>
      )}
    </dialog>
  );
}
