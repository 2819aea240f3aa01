/** The lobby: welcome, who one is here, what will happen, who has come. */
import type { CardColour, CardShape } from '@mufakat/shared/cards/card.ts';

import { kindOf } from '../../layouts/kind-of.ts';
import look from '../../layouts/Look.module.css';
import { PhonePage } from '../../layouts/PhonePage.tsx';
import { usePhone } from '../../layouts/phone-context.tsx';
import { PhoneSeats } from '../../layouts/PhoneSeats.tsx';
import { Card, CardChip } from '../../parts/Card.tsx';
import { FootNote } from '../../parts/page/Page.tsx';
import styles from './phone.module.css';

/** A step without cards of its own: scoring, ratifying. */
const PLAIN: { shape: CardShape; colour: CardColour; icon: string } = {
  shape: 'box',
  colour: 'peran',
  icon: 'signature',
};

export function Lobby() {
  const { words, common, room, method, presence, me, called, language } = usePhone();
  const { settings } = room;
  const invited = settings.constituencies.reduce((sum, each) => sum + each.invited, 0);
  const own = settings.constituencies.find(({ id }) => id === me.constituency);
  const steps = method.steps.filter((step) => step.settles !== 'attendance');
  return (
    <PhonePage
      line={settings.title}
      title={words.lobby.welcome(called)}
      foot={
        <div className={look.here}>
          <b>
            {invited > 0
              ? words.lobby.arrived(presence.present, invited)
              : words.lobby.here(presence.present)}
          </b>
          {invited > 0 && (
            <span className={look.meter} aria-hidden="true">
              <i style={{ width: `${Math.min(100, (100 * presence.present) / invited)}%` }} />
            </span>
          )}
          <FootNote>{words.lobby.turns}</FootNote>
        </div>
      }
    >
      <p className={styles.sit}>
        {settings.startsAt === '' ? (
          words.lobby.beginsSoon
        ) : (
          <>
            {words.lobby.begins}{' '}
            <b>
              {settings.startsAt} {common.numbers.zone(settings.timeZone)}
            </b>
            . {words.lobby.sit}
          </>
        )}
      </p>
      <Card
        look={{ shape: 'badge', colour: 'peran', icon: own?.icon ?? 'user-round' }}
        kind={
          me.role === 'helper'
            ? words.lobby.helper(own?.name ?? '')
            : words.lobby.participant(own?.name ?? '')
        }
        title={me.name}
        meta={[me.position, me.institution].filter((each) => each !== '').join(', ')}
        headingLevel={2}
      />
      <section className={look.section}>
        <h2 className={look.label}>{words.lobby.plan}</h2>
        <ol className={look.plan}>
          {steps.map((step) => {
            const kind = step.collects?.kinds[0];
            const source = method.steps.find(({ id }) => id === step.source)?.collects?.kinds[0];
            return (
              <li key={step.id}>
                <span aria-hidden="true">
                  <CardChip
                    look={step.settles === 'result' ? PLAIN : kindOf(method, kind ?? source ?? null)}
                  />
                </span>
                <span>
                  <b>{step.name[language]}</b>
                  <small>{step.task[language]}</small>
                </span>
                <span className={look.minutes}>
                  {words.lobby.minutes(room.steps.find(({ id }) => id === step.id)?.minutes ?? step.minutes)}
                </span>
              </li>
            );
          })}
        </ol>
      </section>
      <section className={look.section}>
        <h2 className={look.label}>{words.lobby.byConstituency}</h2>
        <PhoneSeats />
      </section>
    </PhonePage>
  );
}
