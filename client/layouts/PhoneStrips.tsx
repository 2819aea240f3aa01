/**
 * What a person should know while they go on working: no signal, a facilitator who is away, a countdown, a full device. Strips,
 * never dialogs. Each is said once when it appears.
 */
import { CloudOff, Hourglass, TriangleAlert, Unplug } from 'lucide-react';
import { useEffect } from 'react';

import type { StepId } from '@mufakat/shared/cards/card.ts';

import { useConnection } from '../hooks/useConnection.ts';
import { useMyCards } from '../hooks/useMyCards.ts';
import { useClosing } from '../hooks/useRoomNow.ts';
import { Banner } from '../parts/Banner.tsx';
import { usePhone } from './phone-context.tsx';

export function PhoneStrips() {
  const { words, common, room, you, say } = usePhone();
  const connection = useConnection();
  const closing = useClosing();
  const { cards, trouble } = useMyCards(room.current as StepId);
  const isOffline = connection.state === 'offline';
  // What this device cannot keep is not safe on it.
  const isKept = trouble !== 'storage';
  const offline = isKept ? words.strip.offline(you) : words.strip.offlineUnkept;
  const isAway = connection.state === 'online' && !room.facilitatorHere && room.phase === 'running';
  const closes = closing?.of ?? null;
  const closingWords = closes === 'poll' ? words.strip.closingPoll : words.strip.closingStep;

  useEffect(() => {
    if (isOffline) say(offline);
  }, [isOffline, offline, say]);
  useEffect(() => {
    if (closes !== null) say(closingWords(10));
  }, [closes, closingWords, say]);

  return (
    <>
      {closing !== null && (
        <Banner
          icon={Hourglass}
          title={<span className="num">{closingWords(Math.ceil(closing.leftMs / 1000))}</span>}
        >
          {closes === 'step' && cards.some(({ ready }) => !ready) && words.strip.closingDraft}
        </Banner>
      )}
      {isOffline && (
        <Banner icon={CloudOff} title={offline}>
          {words.strip.offlineMore}
        </Banner>
      )}
      {connection.state === 'connecting' && (
        <Banner icon={CloudOff} tone="quiet" title={words.strip.connecting} />
      )}
      {isAway && <Banner icon={Unplug} tone="quiet" title={common.facilitatorConnecting} />}
      {connection.state === 'online' && room.readOnly && (
        <Banner icon={TriangleAlert} title={isKept ? common.readOnly : common.readOnlyUnkept} />
      )}
      {trouble === 'storage' && <Banner icon={TriangleAlert} title={words.strip.storage} />}
      {trouble === 'too-big' && <Banner icon={TriangleAlert} title={words.strip.tooBig} />}
      {trouble === 'malformed' && <Banner icon={TriangleAlert} title={words.strip.malformed} />}
    </>
  );
}
