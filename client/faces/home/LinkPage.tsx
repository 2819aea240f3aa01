/**
 * Where links with a token lead: desk, co-facilitator, notulis, screen, and the personal link of a participant. The token goes
 * to the server by POST, the fragment leaves the address at once [T2, T3], and the page becomes the face it opens.
 */
import { Link2Off } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';

import { useWords } from '../../hooks/useWords.ts';
import { Button } from '../../parts/Button.tsx';
import { CardOutlines, Empty } from '../../parts/Empty.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Page } from '../../parts/page/Page.tsx';
import { bringWords } from '../../platform/adopt-words.ts';
import { api } from '../../platform/browser-api.ts';
import { useFaceStyle } from '../../styles/face.ts';
import { homeWords } from './home-words.ts';
import styles from './home.module.css';
import { HomeHead } from './HomeHead.tsx';

const AGAIN_MS = 3000;

/** The token of this page load: React's double mounting in development must not lose it with the fragment. */
let token = '';

export function LinkPage() {
  useFaceStyle('home');
  const words = useWords(homeWords);
  const [, navigate] = useLocation();
  const [state, setState] = useState<'opening' | 'offline' | 'broken'>('opening');

  useEffect(() => {
    if (location.hash.length > 1) {
      token = location.hash.slice(1);
      history.replaceState(history.state, '', location.pathname);
    }
    let isHere = true;
    let handle: ReturnType<typeof setTimeout> | undefined;
    const open = async () => {
      const answer = await exchange(token);
      if (!isHere) return;
      if (answer.ok) {
        const { workshop, seat, face } = answer.value;
        token = '';
        if (face === 'phone') await bringWords({ workshop, seat, person: null });
        navigate(`/w/${workshop}/${seat}/${face}`, { replace: true });
      } else if (answer.problem.kind === 'unreachable' || answer.problem.status >= 429) {
        setState('offline');
        handle = setTimeout(() => void open(), AGAIN_MS);
      } else setState('broken');
    };
    void open();
    return () => {
      isHere = false;
      clearTimeout(handle);
    };
  }, [navigate]);

  if (state === 'broken') {
    return (
      <Page
        head={<HomeHead words={words} />}
        foot={
          <Button wide look="primary" href="/">
            {words.back}
          </Button>
        }
      >
        <div className={styles.center}>
          <Empty icon={Link2Off} tone="bad" title={words.link.broken} headingLevel={1}>
            {words.link.brokenText}
          </Empty>
        </div>
      </Page>
    );
  }
  return (
    <Page head={<HomeHead words={words} />}>
      {state === 'offline' && <Notice tone="warn">{words.link.offline}</Notice>}
      <CardOutlines label={words.link.opening} />
    </Page>
  );
}

/** A one-use link must not be spent twice by the two mounts of development. */
const asked = new Map<string, ReturnType<typeof api.takeSeat>>();

function exchange(given: string): ReturnType<typeof api.takeSeat> {
  const running = asked.get(given);
  if (running !== undefined) return running;
  const asking = api.takeSeat(given).finally(() => asked.delete(given));
  asked.set(given, asking);
  return asking;
}
