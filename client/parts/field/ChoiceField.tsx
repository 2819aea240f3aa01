/** One of a few: tiles while they fit, a list when there are many. A second touch takes a tile back. */
import type { FieldInputProps } from './field-input.ts';
import styles from './field.module.css';
import { Tile } from './Tile.tsx';

const TILES_MAX = 6;

export function ChoiceField(props: FieldInputProps<'choice'>) {
  const { field, id, value, place, isInvalid, describedBy, onChange, onLeave } = props;
  const choose = (chosen: string | null) => {
    onChange(chosen);
    onLeave();
  };
  if (field.options.length > TILES_MAX) {
    return (
      <select
        id={id}
        className="input"
        aria-label={field.name[place.language]}
        aria-invalid={isInvalid || undefined}
        aria-describedby={describedBy}
        value={typeof value === 'string' ? value : ''}
        onChange={({ currentTarget }) => choose(currentTarget.value === '' ? null : currentTarget.value)}
      >
        <option value="">{place.words.choose}</option>
        {field.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name[place.language]}
          </option>
        ))}
      </select>
    );
  }
  return (
    <div className={styles.tiles}>
      {field.options.map((option, at) => (
        <Tile
          key={option.id}
          id={at === 0 ? id : undefined}
          describedBy={describedBy}
          checked={value === option.id}
          onChange={(checked) => choose(checked ? option.id : null)}
        >
          {option.name[place.language]}
        </Tile>
      ))}
    </div>
  );
}
