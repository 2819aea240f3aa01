/** On the desk of a copy: removes it with one click. */
import { useId, useState } from 'react';
import { useLocation } from 'wouter';

import { useWorkshop } from '../../../hooks/workshop-context.tsx';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { Button } from '../../../parts/Button.tsx';
import { FieldError } from '../../../parts/Notice.tsx';
import { api } from '../../../platform/browser-api.ts';
import styles from './rehearsal.module.css';

export function EndRehearsal() {
  const words = useDeskWords().rehearsal;
  const { workshop, seat } = useWorkshop();
  const [, navigate] = useLocation();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const error = useId();
  const remove = async () => {
    setState('busy');
    const ended = await api.endRehearsal(workshop, seat);
    setState(ended.ok ? 'idle' : 'failed');
    if (ended.ok) navigate('/');
  };
  return (
    <div className={styles.end}>
      <Button
        size="small"
        disabled={state === 'busy'}
        describedBy={state === 'failed' ? error : undefined}
        onPress={() => void remove()}
      >
        {words.remove}
      </Button>
      <div aria-live="polite">
        {state === 'failed' && <FieldError id={error}>{words.removeFailed}</FieldError>}
      </div>
    </div>
  );
}
