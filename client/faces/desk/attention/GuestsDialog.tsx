/** The whole waiting room: tick several, then admit or decline them together [T3]. */
import { useId, useState } from 'react';

import type { PersonId } from '@mufakat/shared/cards/card.ts';

import { useRoomNow } from '../../../hooks/useRoomNow.ts';
import { useSection } from '../../../hooks/useSection.ts';
import { useDesk } from '../../../layouts/desk-context.tsx';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { useOrder } from '../../../layouts/use-order.ts';
import { Button } from '../../../parts/Button.tsx';
import { Dialog } from '../../../parts/Dialog.tsx';
import { CheckField } from '../../../parts/form/CheckField.tsx';
import { FieldError } from '../../../parts/Notice.tsx';
import styles from './GuestsDialog.module.css';

const MINUTE_MS = 60_000;

export function GuestsDialog({ onClose }: { readonly onClose: () => void }) {
  const desk = useDeskWords();
  const words = desk.attention.guests;
  const { may } = useDesk();
  const guests = useSection('guests') ?? [];
  const constituencies = useSection('room')?.settings.constituencies ?? [];
  const now = useRoomNow(MINUTE_MS);
  const { order, pending, refused } = useOrder();
  const [ticked, setTicked] = useState<ReadonlySet<PersonId>>(new Set());
  const id = useId();
  // Who has gone meanwhile is not asked about.
  const chosen = guests.filter((guest) => ticked.has(guest.id)).map((guest) => guest.id);
  const invited = guests.filter((guest) => guest.invited).map((guest) => guest.id);
  const isAll = guests.length > 0 && chosen.length === guests.length;
  const answer = async (name: 'guest.admit' | 'guest.decline') => {
    const reply = await order({ name, people: chosen });
    if (!reply.ok) return;
    setTicked(new Set());
    if (isAll) onClose();
  };
  const tick = (guest: PersonId, isTicked: boolean) => {
    const next = new Set(ticked);
    if (isTicked) next.add(guest);
    else next.delete(guest);
    setTicked(next);
  };
  const about = (guest: (typeof guests)[number]) =>
    [
      guest.invited ? words.invited : '',
      constituencies.find((each) => each.id === guest.constituency)?.name,
      guest.institution,
      guest.position,
      words.since(Math.max(0, Math.floor((now - guest.since) / MINUTE_MS))),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <Dialog
      title={words.title}
      size="large"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{desk.common.close}</Button>
          <Button
            disabled={pending || chosen.length === 0 || !may('guest.decline')}
            onPress={() => void answer('guest.decline')}
          >
            {words.declineCount(chosen.length)}
          </Button>
          <Button
            look="primary"
            disabled={pending || chosen.length === 0 || !may('guest.admit')}
            onPress={() => void answer('guest.admit')}
          >
            {words.admitCount(chosen.length)}
          </Button>
        </>
      }
    >
      <p>{guests.length === 0 ? words.nobody : words.lead}</p>
      {guests.length > 0 && (
        <div className={styles.acts}>
          <Button
            size="small"
            onPress={() => setTicked(new Set(isAll ? [] : guests.map((guest) => guest.id)))}
          >
            {isAll ? desk.common.chooseNone : desk.common.chooseAll}
          </Button>
          {invited.length > 0 && invited.length < guests.length && (
            <Button size="small" onPress={() => setTicked(new Set(invited))}>
              {words.chooseInvited(invited.length)}
            </Button>
          )}
        </div>
      )}
      <fieldset className={styles.list}>
        <legend className="visually-hidden">{words.title}</legend>
        {guests.map((guest) => (
          <CheckField
            key={guest.id}
            label={guest.name}
            hint={about(guest)}
            checked={ticked.has(guest.id)}
            onChange={(isTicked) => tick(guest.id, isTicked)}
          />
        ))}
      </fieldset>
      {refused !== null && <FieldError id={id}>{refused}</FieldError>}
    </Dialog>
  );
}
