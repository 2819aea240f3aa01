/** The head of the pages before a workshop: the mark, and the language of this device. */
import { Languages } from 'lucide-react';

import { LANGUAGES } from '@mufakat/shared/languages/language.ts';

import { useLanguage } from '../../hooks/useLanguage.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Mark } from '../../parts/Mark.tsx';
import type { HomeWords } from './home-words.ts';
import styles from './home.module.css';

export function HomeHead({ words }: { readonly words: HomeWords }) {
  return (
    <>
      <Mark name={words.name} />
      <LanguageSwitch words={words} />
    </>
  );
}

function LanguageSwitch({ words }: { readonly words: HomeWords }) {
  const { language, choose } = useLanguage();
  const other = LANGUAGES.find((each) => each !== language) ?? language;
  return (
    <button type="button" className={styles.language} lang={other} onClick={() => choose(other)}>
      <Icon of={Languages} label={words.language} />
      <span>{words.languages[other]}</span>
    </button>
  );
}
