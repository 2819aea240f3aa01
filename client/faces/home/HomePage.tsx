/**
 * The front page. A phone sees the code field first; a laptop sees joining and creating side by side, and below the workshops
 * this browser holds seats in.
 */
import { ArrowRight, KeyRound, MonitorUp, Plus, ShieldCheck, SquarePen, UserRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';

import type { SeatList } from '@mufakat/shared/protocol/wire.ts';

import { useWords } from '../../hooks/useWords.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Page } from '../../parts/page/Page.tsx';
import { api } from '../../platform/browser-api.ts';
import { useFaceStyle } from '../../styles/face.ts';
import { CodeForm } from './CodeForm.tsx';
import { Fan } from './Fan.tsx';
import { homeWords, type HomeWords } from './home-words.ts';
import styles from './home.module.css';
import { HomeHead } from './HomeHead.tsx';

export function HomePage() {
  useFaceStyle('home');
  const words = useWords(homeWords);
  return (
    <CodeForm
      words={words}
      place={(fields, button) => (
        <Page wide head={<HomeHead words={words} />} foot={<div className={styles.phoneOnly}>{button}</div>}>
          <div className={styles.phoneOnly}>
            <Fan />
          </div>
          <Seats words={words} />
          <div className={styles.doors}>
            <section className={styles.door}>
              {fields}
              <div className={styles.wideOnly}>{button}</div>
            </section>
            <section className={styles.door}>
              <div>
                <h2 className={styles.title}>{words.create.title}</h2>
                <p className={styles.lead}>{words.create.lead}</p>
              </div>
              <Link href="/buat" className={styles.doorLink}>
                <Icon of={Plus} />
                <span>{words.create.button}</span>
                <Icon of={ArrowRight} />
              </Link>
              <Link href="/pulihkan" className={styles.quietLink}>
                <Icon of={KeyRound} />
                <span>{words.create.recover}</span>
              </Link>
            </section>
          </div>
          <Link href="/jaminan" className={styles.trustLink}>
            <Icon of={ShieldCheck} />
            <span>{words.trust}</span>
          </Link>
        </Page>
      )}
    />
  );
}

const FACE_ICONS = { desk: SquarePen, phone: UserRound, screen: MonitorUp };

function Seats({ words }: { readonly words: HomeWords }) {
  const [seats, setSeats] = useState<SeatList['seats']>([]);
  useEffect(() => {
    let isHere = true;
    void api.seats().then((answer) => {
      if (isHere && answer.ok) setSeats(answer.value.seats);
    });
    return () => {
      isHere = false;
    };
  }, []);
  if (seats.length === 0) return null;
  return (
    <section className={styles.seats} aria-labelledby="seats-title">
      <h2 id="seats-title" className={styles.label}>
        {words.seats.title}
      </h2>
      <ul>
        {seats.map(({ seat, workshop, face, role, title }) => (
          <li key={seat}>
            <Link href={`/w/${workshop}/${seat}/${face}`} className={styles.seat}>
              <Icon of={FACE_ICONS[face]} />
              <span>
                <b>{title}</b>
                <small>
                  {role === 'notulis' || role === 'cofacilitator'
                    ? words.seats[role]
                    : words.seats.faces[face]}
                </small>
              </span>
              <Icon of={ArrowRight} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
