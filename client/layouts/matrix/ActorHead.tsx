/** The head of an actor's column; where this seat may, it opens the actor. */
import { useState } from 'react';

import type { RolesSection } from '@mufakat/shared/workshop/view.ts';

import { useDesk } from '../desk-context.tsx';
import { ActorDialog } from './ActorDialog.tsx';
import styles from './RoleMatrix.module.css';

export function ActorHead({ actor }: { readonly actor: RolesSection['actors'][number] }) {
  const { may } = useDesk();
  const [open, setOpen] = useState(false);
  if (!may('actor.edit')) return <span className={styles.actor}>{actor.name}</span>;
  return (
    <>
      <button type="button" className={styles.actor} onClick={() => setOpen(true)}>
        {actor.name}
        <small>{actor.code}</small>
      </button>
      {open && <ActorDialog actor={actor} onClose={() => setOpen(false)} />}
    </>
  );
}
