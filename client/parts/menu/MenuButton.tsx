/** A button that opens a menu; alone an ellipsis, with words where the act needs a name. */
import { Ellipsis, type LucideIcon } from 'lucide-react';
import { useState } from 'react';

import { Button, type ButtonProps } from '../Button.tsx';
import { Menu, type MenuEntry } from './Menu.tsx';

export interface MenuButtonProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly icon?: LucideIcon;
  readonly look?: ButtonProps['look'];
  readonly size?: ButtonProps['size'];
  readonly children?: string;
  readonly nothing?: string;
}

export function MenuButton(props: MenuButtonProps) {
  const { label, entries, icon = Ellipsis, look = 'ghost', size = 'normal', children, nothing } = props;
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        ref={setButton}
        look={look}
        size={size}
        icon={icon}
        label={label}
        expanded={open}
        onPress={() => setOpen((before) => !before)}
      >
        {children}
      </Button>
      {open && button !== null && (
        <Menu
          anchor={button}
          label={label}
          entries={entries}
          {...(nothing === undefined ? {} : { nothing })}
          onClose={close}
        />
      )}
    </>
  );
}
