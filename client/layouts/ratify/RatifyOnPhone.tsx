/** "Kode sama": a representative confirms the frozen result for the own unsur [S4]. Asked once more, since it is not taken back. */
import { useState } from 'react';

import type { ratify } from '@mufakat/shared/languages/id/ratify.ts';
import type { Words } from '@mufakat/shared/languages/language.ts';

import { useCommand } from '../../hooks/useCommand.ts';
import { defineWords, useWords } from '../../hooks/useWords.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { usePhone } from '../phone-context.tsx';
import { RefusalNotice } from '../RefusalNotice.tsx';

const ratifyWords = defineWords<Words<typeof ratify>>({
  id: async () => (await import('@mufakat/shared/languages/id/ratify.ts')).ratify,
  en: async () => (await import('@mufakat/shared/languages/en/ratify.ts')).ratify,
});

export function RatifyOnPhone({ code }: { readonly code: string }) {
  const { words, me } = usePhone();
  const said = useWords(ratifyWords);
  const { send, refusal, pending } = useCommand();
  const [asked, setAsked] = useState(false);
  if (me.person === null) return null;
  if (me.ratified) return <Notice tone="good">{said.ratified}</Notice>;
  const ratify = async () => {
    await send({ name: 'result.ratify', code });
    setAsked(false);
  };
  return (
    <>
      <p>{said.compare}</p>
      <RefusalNotice refusal={refusal} />
      <Button look="primary" wide onPress={() => setAsked(true)}>
        {said.ratify}
      </Button>
      {asked && (
        <Dialog
          title={said.title}
          onClose={() => setAsked(false)}
          actions={
            <>
              <Button onPress={() => setAsked(false)}>{words.cancel}</Button>
              <Button look="primary" disabled={pending} onPress={() => void ratify()}>
                {said.yes}
              </Button>
            </>
          }
        >
          <p>{said.body}</p>
        </Dialog>
      )}
    </>
  );
}
