/** On the desk of a copy: removes it with one click. */
import { useState } from 'react';
import { useLocation } from 'wouter';

import { useWorkshop } from '../../../hooks/workshop-context.tsx';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { Button } from '../../../parts/Button.tsx';
import { api } from '../../../platform/browser-api.ts';

export function EndRehearsal() {
  const words = useDeskWords().rehearsal;
  const { workshop, seat } = useWorkshop();
  const [, navigate] = useLocation();
  const [busy, setBusy] = useState(false);
  const remove = async () => {
    setBusy(true);
    const ended = await api.endRehearsal(workshop, seat);
    setBusy(false);
    if (ended.ok) navigate('/');
  };
  return (
    <Button size="small" disabled={busy} onPress={() => void remove()}>
      {words.remove}
    </Button>
  );
}
