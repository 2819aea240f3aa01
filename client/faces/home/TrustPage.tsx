/** What is promised and what is not, before a workshop, for whoever wants to know. */
import { useWords } from '../../hooks/useWords.ts';
import { Button } from '../../parts/Button.tsx';
import { Page } from '../../parts/page/Page.tsx';
import { trustWords } from '../../parts/trust/trust-words.ts';
import { TrustText } from '../../parts/trust/TrustText.tsx';
import { useFaceStyle } from '../../styles/face.ts';
import { homeWords } from './home-words.ts';
import styles from './home.module.css';
import { HomeHead } from './HomeHead.tsx';

export function TrustPage() {
  useFaceStyle('home');
  const words = useWords(homeWords);
  const trust = useWords(trustWords);
  return (
    <Page
      head={<HomeHead words={words} />}
      foot={
        <Button wide href="/">
          {words.back}
        </Button>
      }
    >
      <h1 className={styles.title}>{trust.title}</h1>
      <TrustText words={trust} />
    </Page>
  );
}
