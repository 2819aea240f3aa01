/** An address nobody lives at. */
import { MapPinOff } from 'lucide-react';

import { useWords } from '../../hooks/useWords.ts';
import { Button } from '../../parts/Button.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { Page } from '../../parts/page/Page.tsx';
import { useFaceStyle } from '../../styles/face.ts';
import { homeWords } from './home-words.ts';
import styles from './home.module.css';
import { HomeHead } from './HomeHead.tsx';

export function NotFoundPage() {
  useFaceStyle('home');
  const words = useWords(homeWords);
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
        <Empty icon={MapPinOff} title={words.notFound.title} headingLevel={1}>
          {words.notFound.text}
        </Empty>
      </div>
    </Page>
  );
}
