/**
 * The steps of the workshop in order: done, where the room is, still to come. `onChoose` makes them buttons (looking ahead on
 * the desk moves only the view); without it the list is read, as in the lobby.
 */

import { Check } from 'lucide-react';

import { Icon } from './Icon.tsx';
import styles from './StepList.module.css';

export interface StepItem {
  readonly id: string;
  /** `null` for the opening, which is not counted. */
  readonly number: number | null;
  readonly name: string;
  readonly state: 'done' | 'now' | 'next' | 'skipped';
  /** "Ruangan di sini", "Dilewati: …" */
  readonly note?: string | undefined;
  /** Planned or real time of day. */
  readonly time?: string | undefined;
}

export interface StepListProps {
  steps: readonly StepItem[];
  /** What is looked at, when it is not where the room is. */
  chosen?: string | undefined;
  onChoose?: ((id: string) => void) | undefined;
  /** Names the list, e.g. "Langkah". */
  label: string;
  /** Spoken for the tick of a finished step. */
  doneLabel: string;
}

export function StepList({ steps, chosen, onChoose, label, doneLabel }: StepListProps) {
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map((step) => {
        const inside = (
          <>
            <span className={styles.number}>
              {step.state === 'done' ? <Icon of={Check} label={doneLabel} /> : (step.number ?? '·')}
            </span>
            <span className={styles.name}>
              {step.name}
              {step.note !== undefined && <em>{step.note}</em>}
            </span>
            {step.time !== undefined && <small className={styles.time}>{step.time}</small>}
          </>
        );
        const shared = {
          className: styles.step,
          'data-state': step.state,
          'data-chosen': step.id === chosen || undefined,
          'aria-current': step.state === 'now' ? ('step' as const) : undefined,
        };
        return (
          <li key={step.id}>
            {onChoose === undefined ? (
              <span {...shared}>{inside}</span>
            ) : (
              <button type="button" {...shared} onClick={() => onChoose(step.id)}>
                {inside}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
