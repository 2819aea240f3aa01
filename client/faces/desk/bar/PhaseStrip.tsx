/** The states of the step looked at, in order, and what was chosen for it. */
import { Check, Eye, EyeOff, RotateCcw } from 'lucide-react';

import type { StepState } from '@mufakat/shared/methods/schema.ts';

import type { StepSeen } from '../../../hooks/useStep.ts';
import { useCommonWords, useDeskWords } from '../../../layouts/desk-words.ts';
import { Icon } from '../../../parts/Icon.tsx';
import styles from './PhaseStrip.module.css';

export function PhaseStrip({ seen }: { readonly seen: StepSeen }) {
  const words = useDeskWords();
  const common = useCommonWords();
  const { step, row } = seen;
  const at = step.states.indexOf(row.state);
  const placeOf = (index: number) => (index < at ? 'was' : index === at ? 'is' : 'next');
  return (
    <div className={styles.strip}>
      <ol className={styles.states} aria-label={words.phase.region}>
        {step.states.map((state: StepState, index) => (
          <li key={state} data-place={placeOf(index)} aria-current={index === at ? 'step' : undefined}>
            <span>
              {index < at && <Icon of={Check} />}
              {common.stepStates[state]}
            </span>
          </li>
        ))}
      </ol>
      <p className={styles.options}>
        {row.reopened > 0 && (
          <span>
            <Icon of={RotateCcw} />
            {words.reopen.times(row.reopened)}
          </span>
        )}
        {row.sealed && !row.revealed && step.collects !== null && (
          <span>
            <Icon of={EyeOff} />
            {words.options.inForce.sealed}
          </span>
        )}
        {step.collects !== null && (
          <span>
            <Icon of={row.nameless ? EyeOff : Eye} />
            {row.nameless ? words.options.inForce.nameless : words.options.inForce.named}
          </span>
        )}
      </p>
    </div>
  );
}
