/** Who is here, by unsur, and how far they are with the step. */
import { useSection } from '../../../hooks/useSection.ts';
import { useStep } from '../../../hooks/useStep.ts';
import { arrivedOf } from '../../../layouts/attendance/arrived.ts';
import { useCirclesOf } from '../../../layouts/circles/use-circles.ts';
import { useCommonWords, useDeskWords } from '../../../layouts/desk-words.ts';
import { NamedIcon } from '../../../parts/Icon.tsx';
import { RailSection } from '../../../parts/RailSection.tsx';
import styles from './PresencePanel.module.css';

/** Fewer present than this share of those invited is worth a look. */
const LOW = 2 / 3;
/** More unsur than this would push what the desk does to the hall out of the window: they come closer together. */
const ROOMY = 6;

export function PresencePanel() {
  const words = useDeskWords().attention.presence;
  const common = useCommonWords();
  const presence = useSection('presence');
  const settings = useSection('room')?.settings;
  const seen = useStep();
  const circles = useCirclesOf(seen?.step.id ?? '');
  if (presence === undefined || settings === undefined) return null;
  const invited = settings.constituencies.reduce((sum, each) => sum + each.invited, 0);
  const collects =
    seen?.step.collects !== null && (seen?.row.state === 'open' || seen?.row.state === 'discussion');
  return (
    <RailSection title={words.title} aside={arrivedOf(presence.present, invited, common)}>
      <ul className={styles.rows} data-many={settings.constituencies.length > ROOMY || undefined}>
        {settings.constituencies.map((constituency) => {
          const here = presence.constituencies.find((each) => each.id === constituency.id)?.present ?? 0;
          const share = constituency.invited === 0 ? 1 : Math.min(1, here / constituency.invited);
          return (
            <li key={constituency.id} data-low={(share <= LOW && presence.present > 0) || undefined}>
              <NamedIcon name={constituency.icon} />
              <span className={styles.name}>{constituency.name}</span>
              <span className={styles.figure}>
                <span className="visually-hidden">{arrivedOf(here, constituency.invited, common)}</span>
                <span aria-hidden="true">
                  {constituency.invited === 0 ? here : `${here} / ${constituency.invited}`}
                </span>
              </span>
              {constituency.invited > 0 && (
                <span className={styles.meter} aria-hidden="true">
                  <i style={{ width: `${100 * share}%` }} />
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <p className={styles.note}>
        {presence.present === 0 ? words.nobody : words.connected(presence.connected)}
      </p>
      {collects && presence.present > 0 && (
        <>
          <p className={styles.note}>
            {circles === null
              ? words.writers(presence.writers)
              : words.circles(
                  circles.circles.filter(({ cards }) => cards > 0).length,
                  circles.circles.length,
                )}
          </p>
          <p className={styles.note}>{words.done(presence.done, presence.present)}</p>
        </>
      )}
    </RailSection>
  );
}
