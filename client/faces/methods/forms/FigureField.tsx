/** A whole figure within bounds; what is typed beside them stays in the field and is not taken. */
import { useState } from 'react';

import { useWords } from '../../../hooks/useWords.ts';
import { TextField } from '../../../parts/form/TextField.tsx';
import { problemWords } from '../method-words.ts';
import styles from './form.module.css';

type Fractions = 'none' | 'halves' | 'any';

export interface FigureFieldProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: number | undefined;
  readonly min: number;
  readonly max: number;
  /** Parts of a whole that are taken, too. */
  readonly fractions?: Fractions;
  /** May be empty. */
  readonly onClear?: () => void;
  /** Where in the method it stands. */
  readonly at?: string;
  readonly onChange: (value: number) => void;
}

export function FigureField(props: FigureFieldProps) {
  const { label, labelHidden = false, value, min, max, fractions = 'none', onClear, at, onChange } = props;
  const words = useWords(problemWords);
  const shown = value === undefined ? '' : String(value).replace('.', ',');
  const [typed, setTyped] = useState<{ readonly text: string; readonly of: string } | null>(null);
  // What was typed holds until the value changes from elsewhere, as by an undo.
  const text = typed !== null && typed.of === shown ? typed.text : shown;
  const figure = read(text, fractions);
  const isSound =
    text.trim() === '' ? onClear !== undefined : figure !== null && figure >= min && figure <= max;
  return (
    <div className={labelHidden ? undefined : styles.figure} data-at={at}>
      <TextField
        label={label}
        labelHidden={labelHidden}
        inputMode="numeric"
        value={text}
        error={isSound ? null : words.sentence['number-out']({ name: '', min, max })}
        onChange={(next) => {
          const taken = read(next, fractions);
          if (next.trim() === '' && onClear !== undefined) {
            setTyped(null);
            onClear();
          } else if (taken !== null && taken >= min && taken <= max) {
            setTyped(null);
            onChange(taken);
          } else setTyped({ text: next, of: shown });
        }}
      />
    </div>
  );
}

function read(text: string, fractions: Fractions): number | null {
  const figure = Number(text.trim().replace(',', '.'));
  if (text.trim() === '' || !Number.isFinite(figure)) return null;
  const whole = fractions === 'halves' ? figure * 2 : figure;
  return fractions === 'any' || Number.isInteger(whole) ? figure : null;
}
