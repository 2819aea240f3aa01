/** Acts of the whole desk: ending the day, rehearsal, screen, theme, language. */
import {
  CalendarClock,
  Ellipsis,
  Languages,
  MonitorPlay,
  PencilLine,
  ShieldCheck,
  SunMoon,
  Theater,
  Trash2,
} from 'lucide-react';
import { useState } from 'react';

import type { Role } from '@mufakat/shared/permissions/command-names.ts';
import { isLead } from '@mufakat/shared/permissions/commands.ts';
import type { RoomSection } from '@mufakat/shared/workshop/view.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useTheme } from '../../../hooks/useTheme.ts';
import { useWorkshop } from '../../../hooks/workshop-context.tsx';
import { useDesk } from '../../../layouts/desk-context.tsx';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { EraseWordsDialog } from '../../../layouts/erasing/EraseWordsDialog.tsx';
import type { MenuEntry } from '../../../parts/menu/Menu.tsx';
import { MenuButton } from '../../../parts/menu/MenuButton.tsx';
import { RehearsalDialog } from '../rehearsal/RehearsalDialog.tsx';
import { ShareDialog } from '../share/ShareDialog.tsx';
import { EndDayDialog } from './EndDayDialog.tsx';

export interface DeskMenuProps {
  readonly room: RoomSection;
  readonly role: Role;
  /** What is promised and what is not. */
  readonly onTrust: () => void;
}

export function DeskMenu({ room, role, onTrust }: DeskMenuProps) {
  const words = useDeskWords();
  const { language, choose: chooseLanguage } = useLanguage();
  const { choose: chooseTheme } = useTheme();
  const [open, setOpen] = useState<'day' | 'rehearsal' | 'share' | 'erase' | null>(null);
  const { may } = useDesk();
  const { workshop, seat } = useWorkshop();
  const entries: MenuEntry[] = [];
  if (may('workshop.adjourn')) {
    entries.push({ id: 'day', text: words.days.end, icon: CalendarClock, onChoose: () => setOpen('day') });
  }
  if (isLead(role) && room.settings.rehearsalOf === null) {
    entries.push({
      id: 'rehearsal',
      text: words.rehearsal.button,
      icon: Theater,
      onChoose: () => setOpen('rehearsal'),
    });
  }
  entries.push(
    ...(isLead(role)
      ? [
          {
            id: 'method',
            text: words.menu.method,
            icon: PencilLine,
            onChoose: () => openEditor(`${workshop}/${seat}`),
          },
        ]
      : []),
    { id: 'screen', text: words.menu.screen, icon: MonitorPlay, onChoose: () => setOpen('share') },
    { id: 'trust', text: words.menu.trust, icon: ShieldCheck, onChoose: onTrust },
    {
      id: 'theme',
      text: words.menu.theme,
      icon: SunMoon,
      apart: true,
      onChoose: () => chooseTheme(isDark() ? 'light' : 'dark'),
    },
    {
      id: 'language',
      text: language === 'id' ? 'English' : 'Bahasa Indonesia',
      icon: Languages,
      onChoose: () => chooseLanguage(language === 'id' ? 'en' : 'id'),
    },
  );
  if (may('record.redact')) {
    entries.push({
      id: 'erase',
      text: words.erasing.menu,
      icon: Trash2,
      danger: true,
      apart: true,
      onChoose: () => setOpen('erase'),
    });
  }
  return (
    <>
      <MenuButton icon={Ellipsis} size="small" label={words.steps.menu} entries={entries} />
      {open === 'day' && <EndDayDialog room={room} onClose={() => setOpen(null)} />}
      {open === 'rehearsal' && <RehearsalDialog room={room} onClose={() => setOpen(null)} />}
      {open === 'erase' && <EraseWordsDialog onClose={() => setOpen(null)} />}
      {open === 'share' && <ShareDialog room={room} onClose={() => setOpen(null)} />}
    </>
  );
}

/** Beside the desk, on the method as it runs here: what is changed there is for later workshops, this one keeps its method. */
function openEditor(of: string): void {
  window.open(`/metode/dari/${of}`, '_blank', 'noopener');
}

function isDark(): boolean {
  return getComputedStyle(document.documentElement).colorScheme.includes('dark');
}
