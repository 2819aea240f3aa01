/**
 * The frame of a page on the phone: head, the task, and the thumb zone with what to do about it. Head and thumb zone stay in
 * place; when large text or a keyboard leaves little height, the page scrolls as one and nothing is pinned. A rehearsal copy
 * has a red frame around everything.
 */
import type { ReactNode } from 'react';

import styles from './Page.module.css';

export interface PageProps {
  readonly head: ReactNode;
  /** Strips under the head: the connection, the frozen room. */
  readonly strip?: ReactNode;
  /** The thumb zone: one primary button and a line saying what happens. */
  readonly foot?: ReactNode;
  readonly nav?: ReactNode;
  /** The word of the frame, "GLADI"; absent in the real workshop. */
  readonly rehearsal?: string | null;
  /** A form for a laptop: as wide as the page. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

export function Page({ head, strip, foot, nav, rehearsal = null, wide = false, children }: PageProps) {
  return (
    <div className={styles.face}>
      <div
        className={styles.page}
        data-rehearsal={rehearsal !== null || undefined}
        data-wide={wide || undefined}
      >
        <header>
          <div className={styles.head}>
            <div className={styles.inner}>{head}</div>
          </div>
          {strip}
          {rehearsal !== null && <p className={styles.rehearsal}>{rehearsal}</p>}
        </header>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and a page of words alone must be scrollable with the keyboard */}
        <main className={styles.main} tabIndex={0}>
          <div className={styles.column}>{children}</div>
        </main>
        <div className={styles.bottom}>
          {foot != null && (
            <footer className={styles.thumb}>
              <div className={styles.inner}>{foot}</div>
            </footer>
          )}
          {nav}
        </div>
      </div>
    </div>
  );
}

/** One line under the button: what happens to the answer. */
export function FootNote({ children }: { readonly children: ReactNode }) {
  return <p className={styles.note}>{children}</p>;
}

/** A primary button with something beside it: a mark, the way back. */
export function FootRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
