/** Accepted groups of an earlier step: the chosen ones as small cards, the others in a sheet to choose from. */
import { Plus, X } from 'lucide-react';
import { useState } from 'react';

import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { Icon, NamedIcon } from '../Icon.tsx';
import type { FieldInputProps } from './field-input.ts';
import styles from './field.module.css';

/** Above this many a search helps. */
const SEARCH_FROM = 9;

export function LinkField(props: FieldInputProps<'link'>) {
  const { field, id, value, place, describedBy, onChange, onLeave } = props;
  const { words } = place;
  const [isOpen, setOpen] = useState(false);
  const [search, setSearch] = useState('');
  const name = field.name[place.language];
  const options = place.linkable(field.step);
  const kind = place.linkKind(field.step);
  const choose = kind === null ? words.choose : words.chooseKind(kind);
  const chosen: readonly string[] = Array.isArray(value) ? value.map(String) : [];
  const set = (next: readonly string[]) => {
    onChange(next.length === 0 ? null : next);
    onLeave();
  };
  const toggle = (option: string) => {
    if (chosen.includes(option)) set(chosen.filter((each) => each !== option));
    else if (field.max === 1) {
      set([option]);
      setOpen(false);
    } else if (chosen.length < field.max) set([...chosen, option]);
  };
  const found = options.filter(({ title }) => title.toLowerCase().includes(search.trim().toLowerCase()));
  return (
    <div className={styles.links}>
      {chosen.map((group) => {
        const option = options.find((each) => each.id === group);
        const title = option?.title ?? '–';
        return (
          <button
            key={group}
            type="button"
            className={styles.link}
            data-colour={option?.look.colour}
            aria-label={words.remove(title)}
            onClick={() => set(chosen.filter((each) => each !== group))}
          >
            <NamedIcon name={option?.look.icon ?? 'tag'} />
            <b>{title}</b>
            <Icon of={X} />
          </button>
        );
      })}
      {options.length === 0 && <p className="field-hint">{words.noGroups}</p>}
      {options.length > 0 && chosen.length < Math.max(field.max, 1) && (
        <button
          id={id}
          type="button"
          className={styles.choose}
          aria-describedby={describedBy}
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          <Icon of={Plus} />
          <span>{chosen.length === 0 ? choose : words.add}</span>
          <span className="visually-hidden">{name}</span>
        </button>
      )}
      {isOpen && (
        <Dialog
          title={words.linkTitle(kind ?? name)}
          onClose={() => setOpen(false)}
          actions={
            <Button look={field.max === 1 ? 'line' : 'primary'} onPress={() => setOpen(false)}>
              {place.close}
            </Button>
          }
        >
          {options.length >= SEARCH_FROM && (
            <input
              className="input"
              type="search"
              aria-label={words.search}
              placeholder={words.search}
              value={search}
              onChange={({ currentTarget }) => setSearch(currentTarget.value)}
            />
          )}
          {field.max > 1 && <p className="field-hint">{words.most(field.max)}</p>}
          <ul className={styles.options}>
            {found.map((option) => (
              <li key={option.id}>
                <label className={styles.option} data-colour={option.look.colour}>
                  <input
                    type={field.max === 1 ? 'radio' : 'checkbox'}
                    name={`${id}-option`}
                    checked={chosen.includes(option.id)}
                    disabled={field.max > 1 && chosen.length >= field.max && !chosen.includes(option.id)}
                    onChange={() => toggle(option.id)}
                  />
                  <span>{option.title}</span>
                </label>
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </div>
  );
}
