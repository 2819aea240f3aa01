/** A whole number among the parameters of a poll. */
import { TextField } from '../parts/form/TextField.tsx';

export interface FigureProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

export function Figure({ label, labelHidden = false, value, onChange }: FigureProps) {
  return (
    <TextField
      label={label}
      labelHidden={labelHidden}
      value={String(value)}
      inputMode="numeric"
      narrow
      onChange={(text) => {
        const next = Number(text.replaceAll(/\D/g, ''));
        if (Number.isSafeInteger(next)) onChange(next);
      }}
    />
  );
}
