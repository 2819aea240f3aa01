/** The white strip of a group: its title, which can be written on, how many cards, and what may be done with the group. */
import { Focus } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';

import { Icon } from '../Icon.tsx';
import { useDrag, useDragHandle, useSpot } from './drag.tsx';
import { SheetMenu } from './SheetMenu.tsx';
import styles from './wall.module.css';
import { useWall } from './wall-context.tsx';
import type { WallSheet } from './wall-model.ts';

export function SheetHead({ sheet }: { readonly sheet: WallSheet }) {
  const { words, may, spotlit, like } = useWall();
  const alike = like.get(sheet.id);
  const [naming, setNaming] = useState(false);
  const title = sheet.title === '' ? words.untitled : sheet.title;
  const { setThing, pointer, dragging } = useDragHandle(
    { card: null, group: sheet.id, formed: true, title },
    may.join && !naming && !sheet.hidden,
    words.announce.roleSheet,
  );
  const spot = useSpot(
    `row:${sheet.id}:head`,
    {
      on: 'row',
      group: sheet.id,
      title: sheet.title,
      formed: true,
      card: null,
      // On the strip means into the group: at its end, so that the first card's words keep their place.
      next: null,
      place: sheet.cards.length + 1,
    },
    !sheet.hidden,
  );
  const { landing } = useDrag();
  const target = landing?.on === 'group' && landing.group === sheet.id;
  return (
    <div ref={spot} className={styles.head} data-target={target || undefined}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- joining by keyboard is in the menu; this adds the pointer's way */}
      <div
        ref={setThing}
        className={styles.strip}
        data-movable={may.join || undefined}
        data-away={dragging || undefined}
        data-hidden={sheet.hidden || undefined}
        {...pointer}
      >
        {naming ? (
          <TitleInput sheet={sheet} onDone={() => setNaming(false)} />
        ) : (
          <h3 className={styles.stripTitle}>
            {may.word && !sheet.hidden ? (
              <button type="button" className={styles.nameButton} onClick={() => setNaming(true)}>
                {title}
                <span className="visually-hidden">{words.name}</span>
              </button>
            ) : (
              title
            )}
          </h3>
        )}
        <span className={styles.tail}>
          {spotlit === sheet.id && <Icon of={Focus} label={words.spotlight} />}
          <span className={styles.count}>
            <span aria-hidden="true">{sheet.cards.length}</span>
            <span className="visually-hidden">{words.cards(sheet.cards.length)}</span>
          </span>
          <SheetMenu sheet={sheet} onName={() => setNaming(true)} />
        </span>
      </div>
      {sheet.withdrawn && <p className={styles.note}>{words.withdrawn}</p>}
      {sheet.hidden && <p className={styles.note}>{words.hidden}</p>}
      {alike !== undefined && <p className={styles.note}>{words.like(alike)}</p>}
      {sheet.standing !== 'none' && <p className={styles.note}>{words.standing[sheet.standing]}</p>}
    </div>
  );
}

function TitleInput({ sheet, onDone }: { readonly sheet: WallSheet; readonly onDone: () => void }) {
  const { words, act } = useWall();
  const [text, setText] = useState(sheet.title);
  const save = () => {
    const title = text.trim();
    if (title !== '' && title !== sheet.title) act.rename(sheet, title);
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      save();
    }
    if (event.key === 'Escape') onDone();
  };
  return (
    <input
      className={styles.nameInput}
      aria-label={words.name}
      value={text}
      maxLength={80}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the person pressed the title in order to write on it
      autoFocus
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={save}
    />
  );
}
