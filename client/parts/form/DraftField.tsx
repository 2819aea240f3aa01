/** A line that is saved when it is left: what is typed stays here until then, also while the value changes elsewhere. */
import { useState } from 'react';

import { TextField, type TextFieldProps } from './TextField.tsx';

export type DraftFieldProps = Omit<TextFieldProps, 'onChange' | 'onBlur'> & {
  readonly onSave: (value: string) => void;
};

export function DraftField({ value, onSave, ...rest }: DraftFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      {...rest}
      value={typed ?? value}
      onChange={setTyped}
      onBlur={() => {
        if (typed !== null && typed !== value) onSave(typed);
        setTyped(null);
      }}
    />
  );
}
