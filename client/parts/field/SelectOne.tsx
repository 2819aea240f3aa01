/** One of a list, as the device itself lets people choose. */
export interface SelectOneProps {
  readonly id: string;
  /** Where no label points at it. */
  readonly name?: string;
  readonly options: readonly { readonly id: string; readonly title: string }[];
  readonly value: string | null;
  readonly none: string;
  readonly isInvalid: boolean;
  readonly describedBy: string | undefined;
  readonly onChange: (id: string | null) => void;
}

export function SelectOne({
  id,
  name,
  options,
  value,
  none,
  isInvalid,
  describedBy,
  onChange,
}: SelectOneProps) {
  return (
    <select
      id={id}
      className="input"
      aria-label={name}
      aria-invalid={isInvalid || undefined}
      aria-describedby={describedBy}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : currentTarget.value)}
    >
      <option value="">{none}</option>
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.title}
        </option>
      ))}
    </select>
  );
}
