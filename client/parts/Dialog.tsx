/**
 * A native `<dialog>`, shown as long as it is mounted: focus, Escape and the rest of the page being inert are the browser's
 * work. The title is a question, the buttons answer it with verbs. On the phone it is a sheet at the bottom.
 */

import { useEffect, useId, useRef, type ReactNode } from 'react';

import { useWayBack } from '../hooks/useWayBack.ts';
import styles from './Dialog.module.css';

export interface DialogProps {
  title: string;
  /** Escape, a press beside it, or the way back of the phone. */
  onClose: () => void;
  /** Buttons, the answer last. */
  actions?: ReactNode;
  size?: 'small' | 'large';
  children?: ReactNode;
}

export function Dialog({ title, onClose, actions, size = 'small', children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const actionsRow = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useWayBack(true, onClose);
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (element && !element.open) {
      element.showModal();
      // The browser gives the focus to the first control and scrolls to it; with words alone that is the last button.
      if (actionsRow.current?.contains(document.activeElement) === true) element.scrollTop = 0;
    }
    return () => {
      element?.close();
      // It has left the page by now, so that the browser gives the focus back to nobody.
      if (before instanceof HTMLElement && document.activeElement === document.body)
        before.focus({ preventScroll: true });
    };
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- a press on the backdrop is what Escape does for the keyboard
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-size={size}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className={styles.inside}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {children}
        {actions !== undefined && (
          <div ref={actionsRow} className={styles.actions}>
            {actions}
          </div>
        )}
      </div>
    </dialog>
  );
}
