/** The frozen result: its version, its code, and the minutes to read. */
import { lazy, Suspense } from 'react';

import { inFours } from '../../layouts/in-fours.ts';
import look from '../../layouts/Look.module.css';
import { PhonePage } from '../../layouts/PhonePage.tsx';
import { usePhone } from '../../layouts/phone-context.tsx';
import { Draft } from '../../layouts/ratify/PhoneRatify.tsx';

/** Only once there is something to confirm. */
const RatifyOnPhone = lazy(async () => ({
  default: (await import('../../layouts/ratify/RatifyOnPhone.tsx')).RatifyOnPhone,
}));

export function ResultPage() {
  const { words, common, room, called } = usePhone();
  const version = room.versions.at(-1);
  return (
    <PhonePage title={words.frozen.title} line={room.settings.title}>
      <p className={look.lead}>{words.frozen.thanks(called)}</p>
      {version !== undefined && (
        <section className={look.section}>
          <h2 className={look.label}>
            {words.frozen.version(
              version.version,
              common.numbers.clock(new Date(version.at).toISOString(), room.settings.timeZone),
            )}
          </h2>
          <p>
            {words.frozen.code}
            <br />
            <span className={`num ${look.code}`}>{inFours(version.code).join('-')}</span>
          </p>
          <Suspense>
            <RatifyOnPhone code={version.code} />
          </Suspense>
        </section>
      )}
      <Draft />
    </PhonePage>
  );
}
