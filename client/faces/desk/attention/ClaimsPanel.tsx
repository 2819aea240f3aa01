/** "Apakah ini orangnya?": a new device of a known name waits for the desk's nod (`trust.md` 2). */
import { useSection } from '../../../hooks/useSection.ts';
import { useDesk } from '../../../layouts/desk-context.tsx';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { useOrder } from '../../../layouts/use-order.ts';
import { Button } from '../../../parts/Button.tsx';
import { RailSection } from '../../../parts/RailSection.tsx';
import styles from './people-rows.module.css';

export function ClaimsPanel() {
  const words = useDeskWords().attention.claims;
  const { may } = useDesk();
  const people = useSection('people') ?? [];
  const { orderAloud, pending } = useOrder();
  const claims = people.filter((person) => person.claim !== null);
  if (claims.length === 0) return null;
  const answer = (claim: string, yes: boolean) => void orderAloud({ name: 'claim.answer', claim, yes });
  return (
    <RailSection title={words.title} badge={claims.length}>
      <ul className={styles.rows}>
        {claims.map((person) => (
          <li key={person.id} className={styles.row}>
            <span className={styles.who}>
              <b>{words.asks(person.name)}</b>
              <span>{person.institution}</span>
            </span>
            {may('claim.answer') && person.claim !== null && (
              <span className={styles.acts}>
                <Button
                  size="small"
                  disabled={pending}
                  label={`${words.yes}: ${person.name}`}
                  onPress={() => answer(person.claim ?? '', true)}
                >
                  {words.yes}
                </Button>
                <Button
                  size="small"
                  disabled={pending}
                  label={`${words.no}: ${person.name}`}
                  onPress={() => answer(person.claim ?? '', false)}
                >
                  {words.no}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </RailSection>
  );
}
