/** Opens the text about what is promised. Fetched only then; without a signal the page stays as it is and is told so. */
import { useState, type ReactNode } from 'react';

import { useLanguage } from '../../hooks/useLanguage.ts';
import { trustWords } from './trust-words.ts';

export interface TrustHelp {
  /** `onFailed`: it could not be fetched. */
  readonly open: (onFailed: () => void) => void;
  /** The open dialog, to be put on the page. */
  readonly dialog: ReactNode;
}

export function useTrustHelp(): TrustHelp {
  const { language } = useLanguage();
  const [dialog, setDialog] = useState<ReactNode>(null);
  const open = async (onFailed: () => void) => {
    try {
      const [{ TrustDialog }, words] = await Promise.all([
        import('./TrustDialog.tsx'),
        trustWords.load(language),
      ]);
      setDialog(<TrustDialog words={words} onClose={() => setDialog(null)} />);
    } catch {
      onFailed();
    }
  };
  return { open: (onFailed) => void open(onFailed), dialog };
}
