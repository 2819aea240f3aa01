/** Opens "Data saya". Fetched only then; without a signal the page stays as it is and is told so. */
import { useState, type ReactNode } from 'react';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { myDataWords } from './my-data-words.ts';

export interface MyData {
  /** `onFailed`: it could not be fetched. */
  readonly open: (onFailed: () => void) => void;
  /** The open dialog, to be put on the page. */
  readonly dialog: ReactNode;
}

export function useMyData(): MyData {
  const { language } = useLanguage();
  const [dialog, setDialog] = useState<ReactNode>(null);
  const open = async (onFailed: () => void) => {
    try {
      const [{ MyDataDialog }, words] = await Promise.all([
        import('./MyDataDialog.tsx'),
        myDataWords.load(language),
      ]);
      setDialog(<MyDataDialog words={words} onClose={() => setDialog(null)} />);
    } catch {
      onFailed();
    }
  };
  return { open: (onFailed) => void open(onFailed), dialog };
}
