/** Several of a few. */
import type { FieldInputProps } from './field-input.ts';
import { Tiles } from './Tiles.tsx';

export function ChoicesField(props: FieldInputProps<'choices'>) {
  const { field, id, value, place, describedBy, onChange, onLeave } = props;
  return (
    <Tiles
      id={id}
      options={field.options.map((option) => ({ id: option.id, title: option.name[place.language] }))}
      chosen={Array.isArray(value) ? value.map(String) : []}
      max={field.max}
      describedBy={describedBy}
      onChange={(next) => {
        onChange(next.length === 0 ? null : next);
        onLeave();
      }}
    />
  );
}
