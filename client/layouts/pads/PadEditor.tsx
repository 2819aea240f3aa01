/**
 * One wording that several people type at once: who is here, who types where, and "Simpan rumusan". Phone and desk give it the
 * words for a refusal and the region that speaks.
 */
import { Check } from 'lucide-react';
import { useId, useRef, useState, type KeyboardEvent } from 'react';

import type { Field, GroupId, StepId } from '@mufakat/shared/cards/card.ts';
import { LIMITS, lengthOf, titleLimit } from '@mufakat/shared/cards/limits.ts';
import type { PadPeer } from '@mufakat/shared/protocol/awareness.ts';
import type { Refusal } from '@mufakat/shared/workshop/refusal.ts';
import type { PadRow } from '@mufakat/shared/workshop/view.ts';

import { useCommand } from '../../hooks/useCommand.ts';
import { useConnection } from '../../hooks/useConnection.ts';
import { useLanguage } from '../../hooks/useLanguage.ts';
import { Button } from '../../parts/Button.tsx';
import { CardMark } from '../../parts/CardMark.tsx';
import { useComposedText } from '../../parts/field/composed-text.ts';
import { FieldError, Notice } from '../../parts/Notice.tsx';
import type { PadView } from '../../store/pad.ts';
import { Carets, Initial } from './Carets.tsx';
import { usePadWords, type PadWords } from './pad-words.ts';
import styles from './pads.module.css';
import { usePad } from './use-pad.ts';

export interface PadEditorProps {
  readonly rows: readonly PadRow[];
  readonly group: GroupId;
  readonly field: Field;
  readonly step: StepId;
  /** Of its cards. */
  readonly kind: string;
  /** What the wording says by now. */
  readonly inForce: string;
  /** The first field of its kind: at most 80 letters, whatever the method says. */
  readonly isTitle: boolean;
  /** Its name stands above it already. */
  readonly labelHidden?: boolean;
  /** Beside a dialog's own button. */
  readonly settleLook: 'primary' | 'line';
  readonly say: (sentence: string) => void;
  readonly refusedText: (refusal: Refusal) => string;
  /** Words that have no place any more. */
  readonly onLost: (words: string) => boolean;
}

export function PadEditor(props: PadEditorProps) {
  const { rows, group, field, step, kind, inForce, isTitle, say, refusedText, onLost } = props;
  const words = usePadWords();
  const { language } = useLanguage();
  const isOnline = useConnection().state === 'online';
  const origin = { step, kind, field: field.id };
  const { pad, view, refusal: unopened } = usePad(rows, group, field.id, origin, onLost);
  const { send, pending, refusal } = useCommand();
  const [isWaiting, setWaiting] = useState(false);
  const carets = useRef<HTMLDivElement>(null);
  const id = useId();
  const row = rows.find((each) => each.group === group && each.field === field.id);
  const text = useComposedText<HTMLTextAreaElement>(
    view?.text ?? '',
    (typed, caret) => pad?.write(typed, caret),
    () => undefined,
  );
  if (unopened !== null) return <Notice tone="bad">{refusedText(unopened)}</Notice>;
  if (pad === null || view === null || row === undefined || !view.loaded)
    return <p className="field-hint">{words.preparing}</p>;
  const own = 'max' in field && typeof field.max === 'number' ? field.max : LIMITS.padText;
  const max = isTitle ? Math.min(own, titleLimit(field)) : own;
  const length = lengthOf(view.text.trim());
  const isLong = length > max;
  const isSettled = view.mark === 'stored' && plain(view.text) === plain(inForce);
  const reading = row.paused.length > 0 ? words.paused : words.full(LIMITS.padEditors);
  const aside = view.over ? words.over : view.writes ? null : reading;
  const settle = async () => {
    setWaiting(true);
    await pad.stored();
    setWaiting(false);
    const reply = await send({ name: 'pad.settle', pad: row.pad });
    if (reply.ok) say(words.said);
  };
  const isLine = field.kind === 'text';
  return (
    <div className={styles.pad}>
      <label className={props.labelHidden === true ? 'visually-hidden' : 'field-label'} htmlFor={id}>
        {field.name[language]}
      </label>
      <div className={styles.field}>
        <textarea
          {...text}
          id={id}
          className={`input ${styles.text}`}
          rows={isLine ? 3 : 8}
          readOnly={!view.writes}
          maxLength={LIMITS.padText}
          autoComplete="off"
          aria-invalid={isLong || undefined}
          aria-describedby={`${id}-here ${id}-state`}
          onKeyDown={isLine ? stayOnLine : undefined}
          onKeyUp={({ currentTarget }) => pad.stands(currentTarget.selectionStart)}
          onPointerUp={({ currentTarget }) => pad.stands(currentTarget.selectionStart)}
          onBlur={() => pad.stands(null)}
          onScroll={({ currentTarget }) => carets.current?.scrollTo(0, currentTarget.scrollTop)}
        />
        <Carets text={text.value} peers={view.peers} nameOf={(peer) => nameOf(peer, words)} place={carets} />
      </div>
      <p id={`${id}-here`} className={styles.here}>
        {view.peers.length === 0 ? words.alone : words.here}
        {view.peers.map((peer, at) => (
          <span key={peer.place}>
            <Initial peer={peer} name={nameOf(peer, words)} />
            {nameOf(peer, words)}
            {at < view.peers.length - 1 && ', '}
          </span>
        ))}
      </p>
      <p className={styles.typing}>{typingLine(view, words)}</p>
      {aside !== null && <Notice>{aside}</Notice>}
      {view.adrift !== '' && (
        <Notice tone="warn">
          {words.adrift}: <q className={styles.adrift}>{view.adrift}</q>
        </Notice>
      )}
      {isLong && <FieldError id={`${id}-long`}>{words.tooLong(length, max)}</FieldError>}
      {refusal !== null && <Notice tone="bad">{refusedText(refusal)}</Notice>}
      <div className={styles.foot}>
        <span id={`${id}-state`} className={styles.state}>
          <CardMark state={isSettled ? 'board' : view.mark} text={stateText(view, isSettled, words)} />
          <span className="num">{words.count(length, max)}</span>
        </span>
        <Button
          look={props.settleLook}
          icon={Check}
          disabled={isSettled || isLong || length === 0 || !view.writes || !isOnline || pending || isWaiting}
          onPress={() => void settle()}
        >
          {words.settle}
        </Button>
      </div>
    </div>
  );
}

/** Spaces that say nothing are not kept in a wording. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A title has one line. */
function stayOnLine(event: KeyboardEvent): void {
  if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
}

function stateText(view: PadView, isSettled: boolean, words: PadWords): string {
  if (view.failing) return words.failing;
  if (isSettled) return words.settled;
  const kept = words.marks[view.mark === 'device-unsaved' ? 'typing' : view.mark];
  return view.mark === 'stored' ? `${kept} · ${words.unsettled}` : kept;
}

/** Staff have no name in the attendance. */
function nameOf({ name, role }: PadPeer, { staff }: PadWords): string {
  return name || new Map<string, string>(Object.entries(staff)).get(role) || '';
}

/** Who types now. */
function typingLine({ peers }: PadView, words: PadWords): string {
  const names = peers.filter((peer) => peer.typing).map((peer) => nameOf(peer, words));
  return names.length === 0 ? '\u00a0' : words.typing(names.join(', '));
}
