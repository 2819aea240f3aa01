/**
 * Notices that leave again ("Kartu dipindah. Urungkan") and the one polite live region of the desk. A refusal stays longer,
 * because somebody has to read it.
 */
import { X } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import { useSection } from '../../hooks/useSection.ts';
import type { DeskNotice } from '../../layouts/desk-context.tsx';
import { useDeskWords } from '../../layouts/desk-words.ts';
import { useOrder } from '../../layouts/use-order.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import styles from './Toasts.module.css';

const STAYS_MS = 8_000;
const REFUSAL_STAYS_MS = 14_000;

export interface ToastState {
  readonly notice: (DeskNotice & { readonly at: number }) | null;
  readonly said: string;
  readonly say: (sentence: string) => void;
  readonly notify: (notice: DeskNotice) => void;
  readonly dismiss: () => void;
  /** What is shown is no longer about the latest act. */
  readonly acted: () => void;
}

export function useToasts(): ToastState {
  const [notice, setNotice] = useState<(DeskNotice & { readonly at: number }) | null>(null);
  const [said, setSaid] = useState('');
  // The same sentence twice is still news: a no-break space makes it another text.
  const say = useCallback(
    (sentence: string) => setSaid((before) => (before === sentence ? `${sentence}\u00a0` : sentence)),
    [],
  );
  const notify = useCallback(
    (next: DeskNotice) => {
      setNotice((before) => ({ ...next, at: (before?.at ?? 0) + 1 }));
      say(next.text);
    },
    [say],
  );
  const dismiss = useCallback(() => setNotice(null), []);
  const acted = useCallback(
    () => setNotice((before) => (before?.undo === true ? { ...before, undo: false } : before)),
    [],
  );
  return useMemo(
    () => ({ notice, said, say, notify, dismiss, acted }),
    [notice, said, say, notify, dismiss, acted],
  );
}

export function Toasts({ toasts }: { readonly toasts: ToastState }) {
  const { notice, said, dismiss } = toasts;
  useEffect(() => {
    if (notice === null) return;
    const timer = setTimeout(dismiss, notice.tone === 'bad' ? REFUSAL_STAYS_MS : STAYS_MS);
    return () => clearTimeout(timer);
  }, [notice, dismiss]);
  // Undo takes back the latest act: once the room has moved, that is no longer what this notice is about.
  const where = useRoomState();
  const before = useRef(where);
  useEffect(() => {
    if (before.current === where) return;
    before.current = where;
    if (notice?.undo === true) dismiss();
  }, [where, notice, dismiss]);
  return (
    <>
      <output className="visually-hidden" aria-live="polite">
        {said}
      </output>
      {notice !== null && (
        <div className={styles.toast}>
          <Notice look="toast" action={<ToastActions undo={notice.undo === true} onDone={dismiss} />}>
            {notice.text}
          </Notice>
        </div>
      )}
    </>
  );
}

function useRoomState(): string {
  const room = useSection('room');
  const row = room?.steps.find(({ id }) => id === room.current);
  return `${row?.id ?? ''} ${row?.state ?? ''}`;
}

function ToastActions({ undo, onDone }: { readonly undo: boolean; readonly onDone: () => void }) {
  const words = useDeskWords();
  const { orderAloud } = useOrder();
  return (
    <span className={styles.actions}>
      {undo && (
        <Button
          look="ghost"
          size="small"
          onPress={() => {
            onDone();
            void orderAloud({ name: 'undo' });
          }}
        >
          {words.undo.undo}
        </Button>
      )}
      <Button look="ghost" size="small" icon={X} label={words.common.close} onPress={onDone} />
    </span>
  );
}
