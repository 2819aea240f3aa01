/** Several of a few. */
import type { FieldInputProps } from './field-input.ts';
import styles from './field.module.css';
import { Tile } from './Tile.tsx';

export function ChoicesField({ field, id, value, place, describedBy, ...props }: FieldInputProps<'choices'>) {
  const chosen: readonly string[] = Array.isArray(value) ? value.map(String) : [];
  return (
    <div className={styles.tiles}>
      {field.options.map((option, at) => (
        <Tile
          key={option.id}
          id={at === 0 ? id : undefined}
          describedBy={describedBy}
          checked={chosen.includes(option.id)}
          disabled={chosen.length >= field.max && !chosen.includes(option.id)}
          onChange={(checked) => {
            const next = field.options
              .map((each) => each.id)
              .filter((each) => (each === option.id ? checked : chosen.includes(each)));
            props.onChange(next.length === 0 ? null : next);
            props.onLeave();
          }}
        >
          {option.name[place.language]}
        </Tile>
      ))}
    </div>
  );
}
