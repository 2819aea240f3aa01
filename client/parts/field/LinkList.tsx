/** Accepted groups of an earlier step as a list, for the keyboard: one of them, or several. */
import type { FieldInputProps } from './field-input.ts';
import { SelectOne } from './SelectOne.tsx';
import { Tiles } from './Tiles.tsx';

export function LinkList(props: FieldInputProps<'link'>) {
  const { field, id, value, place, isInvalid, describedBy, onChange, onLeave } = props;
  const options = place.linkable(field.step);
  const chosen: readonly string[] = Array.isArray(value) ? value.map(String) : [];
  const set = (next: readonly string[]) => {
    onChange(next.length === 0 ? null : next);
    onLeave();
  };
  if (options.length === 0) return <p className="field-hint">{place.words.noGroups}</p>;
  if (field.max > 1) {
    return (
      <Tiles
        id={id}
        options={options}
        chosen={chosen}
        max={field.max}
        describedBy={describedBy}
        onChange={set}
      />
    );
  }
  return (
    <SelectOne
      id={id}
      name={field.name[place.language]}
      options={options}
      value={chosen[0] ?? null}
      none={place.none}
      isInvalid={isInvalid}
      describedBy={describedBy}
      onChange={(next) => set(next === null ? [] : [next])}
    />
  );
}
