/** What a row may have erased for good [L9]: in a menu, away from the buttons that are pressed every day. */
import { Trash2 } from 'lucide-react';

import { MenuButton } from '../../parts/menu/MenuButton.tsx';
import { useDesk } from '../desk-context.tsx';
import { useDeskWords } from '../desk-words.ts';

export function EraseMenu({ of, onErase }: { readonly of: string; readonly onErase: () => void }) {
  const words = useDeskWords().erasing;
  const { may } = useDesk();
  if (!may('record.redact')) return null;
  return (
    <MenuButton
      size="small"
      label={words.menuOf(of)}
      entries={[{ id: 'erase', text: words.menu, icon: Trash2, danger: true, onChoose: onErase }]}
    />
  );
}
