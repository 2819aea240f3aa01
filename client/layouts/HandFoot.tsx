/** Raising the hand, in the thumb zone of everything that is talked about. */
import { Hand } from 'lucide-react';

import { useCommand } from '../hooks/useCommand.ts';
import { Button } from '../parts/Button.tsx';
import { FootNote } from '../parts/page/Page.tsx';
import { usePhone } from './phone-context.tsx';
import { RefusalNotice } from './RefusalNotice.tsx';

export function HandFoot() {
  const { words, me, presence } = usePhone();
  const { send, refusal, pending } = useCommand();
  if (me.person === null) return null;
  const { person } = me;
  const others = Math.max(0, presence.hands.length - 1);
  return (
    <>
      <RefusalNotice refusal={refusal} />
      <Button
        look={me.hand ? 'line' : 'primary'}
        wide
        icon={Hand}
        disabled={pending}
        onPress={() => void send(me.hand ? { name: 'hand.lower', person } : { name: 'hand.raise' })}
      >
        {me.hand ? words.look.lower : words.look.raise}
      </Button>
      {me.hand && <FootNote>{words.look.raised(others)}</FootNote>}
    </>
  );
}
