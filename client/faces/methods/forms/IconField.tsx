/** One of the drawings that cards and unsur may have, by what it shows. */
import { useWords } from '../../../hooks/useWords.ts';
import { NamedIcon } from '../../../parts/Icon.tsx';
import { SelectField } from '../../../parts/form/SelectField.tsx';
import { editorWords } from '../method-words.ts';
import styles from './form.module.css';

export interface IconFieldProps {
  readonly label: string;
  /** Beside a name in a line, which says what it is of. */
  readonly labelHidden?: boolean;
  readonly value: string;
  readonly onChange: (icon: string) => void;
}

export function IconField({ label, labelHidden = false, value, onChange }: IconFieldProps) {
  const { icons } = useWords(editorWords);
  return (
    <div className={styles.icon}>
      <NamedIcon name={value} />
      <SelectField
        label={label}
        labelHidden={labelHidden}
        value={value}
        options={Object.entries(icons).map(([name, text]) => ({ value: name, text }))}
        {...(Object.hasOwn(icons, value) ? {} : { none: '–' })}
        onChange={onChange}
      />
    </div>
  );
}
