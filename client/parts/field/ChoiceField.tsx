/** One of a few: with the thumb as tiles while they fit, with the keyboard as a list. A second touch takes a tile back. */
import type { FieldInputProps } from './field-input.ts';
import { SelectOne } from './SelectOne.tsx';
import { Tiles } from './Tiles.tsx';

const TILES_MAX = 6;

export function ChoiceTiles(props: FieldInputProps<'choice'>) {
  const { field, id, value, place, describedBy, onChange, onLeave } = props;
  if (field.options.length > TILES_MAX)
    return <Select {...props} name={field.name[place.language]} none={place.words.choose} />;
  return (
    <Tiles
      id={id}
      options={field.options.map((option) => ({ id: option.id, title: option.name[place.language] }))}
      chosen={typeof value === 'string' ? [value] : []}
      max={Infinity}
      describedBy={describedBy}
      onChange={(chosen, touched) => {
        onChange(chosen.includes(touched) ? touched : null);
        onLeave();
      }}
    />
  );
}

export function ChoiceSelect(props: FieldInputProps<'choice'>) {
  return <Select {...props} none={props.place.none} />;
}

function Select(props: FieldInputProps<'choice'> & { readonly name?: string; readonly none: string }) {
  const { field, value, place, onChange, onLeave } = props;
  return (
    <SelectOne
      {...props}
      options={field.options.map((option) => ({ id: option.id, title: option.name[place.language] }))}
      value={typeof value === 'string' ? value : null}
      onChange={(chosen) => {
        onChange(chosen);
        onLeave();
      }}
    />
  );
}
