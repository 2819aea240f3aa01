/** Who stands at the waiting room [T3]: the first few here, all of them with boxes to tick in the dialog. */
import { MailCheck } from 'lucide-react';
import { useState } from 'react';

import type { PersonId } from '@mufakat/shared/cards/card.ts';

import { useSection } from '../../../hooks/useSection.ts';
import { useDesk } from '../../../layouts/desk-context.tsx';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { useOrder } from '../../../layouts/use-order.ts';
import { Button } from '../../../parts/Button.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import { RailSection } from '../../../parts/RailSection.tsx';
import { GuestsDialog } from './GuestsDialog.tsx';
import styles from './people-rows.module.css';

/** More would push the step itself out of the rail. */
const SHOWN = 3;

export function GuestsPanel() {
  const words = useDeskWords().attention.guests;
  const { may } = useDesk();
  const guests = useSection('guests') ?? [];
  const constituencies = useSection('room')?.settings.constituencies ?? [];
  const { orderAloud, pending } = useOrder();
  const [isOpen, setOpen] = useState(false);
  if (guests.length === 0 && !isOpen) return null;
  const invited = guests.filter((guest) => guest.invited);
  const answer = (name: 'guest.admit' | 'guest.decline', people: readonly PersonId[]) =>
    void orderAloud({ name, people });
  return (
    <RailSection title={words.title} badge={guests.length}>
      <ul className={styles.rows}>
        {guests.slice(0, SHOWN).map((guest) => (
          <li key={guest.id} className={styles.row}>
            <span className={styles.who}>
              <b>{guest.name}</b>
              {guest.invited && (
                <span className={styles.invited}>
                  <Icon of={MailCheck} /> {words.invited}
                </span>
              )}
              <span>
                {[constituencies.find(({ id }) => id === guest.constituency)?.name, guest.institution]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            <span className={styles.acts}>
              {may('guest.admit') && (
                <Button
                  size="small"
                  disabled={pending}
                  label={`${words.admit}: ${guest.name}`}
                  onPress={() => answer('guest.admit', [guest.id])}
                >
                  {words.admit}
                </Button>
              )}
              {may('guest.decline') && (
                <Button
                  size="small"
                  look="ghost"
                  disabled={pending}
                  label={`${words.decline}: ${guest.name}`}
                  onPress={() => answer('guest.decline', [guest.id])}
                >
                  {words.decline}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {guests.length > 1 && (
        <span className={styles.acts}>
          {may('guest.admit') && invited.length > 0 && invited.length < guests.length && (
            <Button
              size="small"
              disabled={pending}
              onPress={() =>
                answer(
                  'guest.admit',
                  invited.map(({ id }) => id),
                )
              }
            >
              {words.admitInvited(invited.length)}
            </Button>
          )}
          {may('guest.admit') && (
            <Button
              size="small"
              disabled={pending}
              onPress={() =>
                answer(
                  'guest.admit',
                  guests.map(({ id }) => id),
                )
              }
            >
              {words.admitAll(guests.length)}
            </Button>
          )}
          <Button size="small" look="ghost" onPress={() => setOpen(true)}>
            {guests.length > SHOWN ? words.more(guests.length - SHOWN) : words.choose}
          </Button>
        </span>
      )}
      {isOpen && <GuestsDialog onClose={() => setOpen(false)} />}
    </RailSection>
  );
}
