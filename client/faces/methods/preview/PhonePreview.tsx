/** The phone of somebody in a sample workshop. */
import { use, useMemo } from 'react';

import type { Sample } from '@mufakat/shared/workshop/sample.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useSection } from '../../../hooks/useSection.ts';
import { useWords } from '../../../hooks/useWords.ts';
import { GivenWorkshop, useWorkshop } from '../../../hooks/workshop-context.tsx';
import { commonWords } from '../../../parts/common-words.ts';
import type * as Phone from '../../phone/PhoneSeat.tsx';
import { editorWords } from '../method-words.ts';
import { Framed } from './Framed.tsx';
import { sampleStore } from './sample-store.ts';
import styles from './Preview.module.css';

const WIDTH = 360;
const HEIGHT = 610;

type PhoneParts = typeof Phone;

/** By the very file a phone loads, which must not fall into smaller ones because another page uses parts of it. */
let phone: Promise<PhoneParts> | null = null;

export function PhonePreview({ sample }: { readonly sample: Sample }) {
  const words = useWords(editorWords).preview;
  phone ??= import('../../phone/PhoneSeat.tsx');
  const parts = use(phone);
  // Words are here before the frame is: what suspends inside a portal does not come back.
  useWords(parts.phoneWords);
  useWords(commonWords);
  const store = useMemo(() => sampleStore(sample.state, sample.person), [sample]);
  return (
    <div className={styles.phone}>
      <Framed title={words.phone} face="phone" width={WIDTH} height={HEIGHT}>
        <GivenWorkshop store={store}>
          <Still key={sample.state.current} parts={parts} />
        </GivenWorkshop>
      </Framed>
    </div>
  );
}

/** A phone that does nothing. */
function Still({ parts }: { readonly parts: PhoneParts }) {
  const { PhoneContextProvider, Scene, phoneWords } = parts;
  const words = useWords(phoneWords);
  const common = useWords(commonWords);
  const { language } = useLanguage();
  const store = useWorkshop();
  const room = useSection('room');
  const method = useSection('method');
  const presence = useSection('presence');
  const me = useSection('me');
  if (room === undefined || method === undefined || presence === undefined || me === undefined) return null;
  const nothing = () => {
    // A still phone does nothing.
  };
  const you = words.you.none;
  const now = () => store.now();
  const given = {
    words,
    common,
    language,
    room,
    method,
    presence,
    me,
    you,
    called: words.called(you, me.name),
  };
  return (
    <PhoneContextProvider given={{ ...given, now, say: nothing, openMenu: nothing }}>
      <Scene />
    </PhoneContextProvider>
  );
}
