/** A link as text that can be selected, with a button that copies it. */
import { Check, Copy } from 'lucide-react';
import { useId, useRef, useState } from 'react';

import { useDesk } from '../../../layouts/desk-context.tsx';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { Button } from '../../../parts/Button.tsx';
import { copyText } from '../../../platform/copy-text.ts';
import styles from './share.module.css';

export function CopyLine({
  label,
  text,
  open = false,
}: {
  readonly label: string;
  readonly text: string;
  /** Offers to open it in another window, too. */
  readonly open?: boolean;
}) {
  const words = useDeskWords();
  const { say } = useDesk();
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const id = useId();
  const copy = async () => {
    const near = button.current;
    if (near === null) return;
    const done = await copyText(text, near);
    setCopied(done);
    say(done ? words.share.copied : words.share.copyFailed);
    if (!done) field.current?.select();
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className={styles.line}>
        <input
          ref={field}
          id={id}
          className="input"
          readOnly
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button
          ref={button}
          icon={copied === true ? Check : Copy}
          label={`${words.share.copy}: ${label}`}
          onPress={() => void copy()}
        >
          {words.share.copy}
        </Button>
        {open && (
          <a className={styles.open} href={text} target="_blank" rel="noreferrer">
            {words.share.open}
          </a>
        )}
      </div>
      {copied === false && <p className="field-hint">{words.share.copyFailed}</p>}
    </div>
  );
}
