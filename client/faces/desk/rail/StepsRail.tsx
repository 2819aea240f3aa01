/** The left rail: what workshop this is, its steps with where the room is, the pages beside the board, and the join code. */
import { ClipboardList, LockOpen, NotebookPen, QrCode, UserRoundPen, Users } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';

import type { StepId } from '@mufakat/shared/cards/card.ts';
import type { PlayedMethod } from '@mufakat/shared/methods/schema.ts';
import type { Role } from '@mufakat/shared/permissions/command-names.ts';
import type { RoomSection } from '@mufakat/shared/workshop/view.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useDesk } from '../../../layouts/desk-context.tsx';
import { useCommonWords, useDeskWords } from '../../../layouts/desk-words.ts';
import { Button } from '../../../parts/Button.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import { Mark } from '../../../parts/Mark.tsx';
import { StepList } from '../../../parts/StepList.tsx';
import { useTrustHelp } from '../../../parts/trust/use-trust-help.tsx';
import { ShareDialog } from '../share/ShareDialog.tsx';
import type { Page } from '../use-address.ts';
import { DeskMenu } from './DeskMenu.tsx';
import { stepItems } from './step-items.ts';
import styles from './StepsRail.module.css';

export interface StepsRailProps {
  readonly room: RoomSection;
  readonly method: PlayedMethod;
  readonly role: Role;
  readonly shown: StepId;
  readonly page: Page;
  readonly onPage: (page: Page) => void;
}

const PAGE_ICONS = {
  people: Users,
  proceedings: ClipboardList,
  notula: NotebookPen,
  behalf: UserRoundPen,
} as const;

export function StepsRail({ room, method, role, shown, page, onPage }: StepsRailProps) {
  const words = useDeskWords();
  const common = useCommonWords();
  const { language } = useLanguage();
  const { look, may, notify } = useDesk();
  const [sharing, setSharing] = useState(false);
  const help = useTrustHelp();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current="step"]')?.scrollIntoView({ block: 'nearest' });
  }, [room.current]);
  const openTrust = () => help.open(() => notify({ text: words.menu.trustFailed }));
  const pages: Exclude<Page, 'board'>[] = ['people', 'proceedings', 'notula'];
  // Who may cast for others may write for them, too [W3, B1].
  if (may('ballot.cast')) pages.push('behalf');
  const day = room.settings.days[room.day ?? 0];
  return (
    <div className={styles.rail}>
      <div className={styles.top}>
        <Mark name={common.name} />
        <DeskMenu room={room} role={role} onTrust={openTrust} />
      </div>
      <div className={styles.about}>
        <b title={room.settings.title}>{room.settings.title}</b>
        <span>
          {method.name[language]}
          {day !== undefined && ` · ${common.numbers.dateWithDay(day)}`}
        </span>
        {role !== 'facilitator' && role in words.role && (
          <span>{words.role[role as keyof typeof words.role]}</span>
        )}
      </div>
      <div ref={list} className={styles.steps}>
        <StepList
          steps={stepItems({ room, method, language, words: common })}
          chosen={page === 'board' && shown !== room.current ? shown : undefined}
          onChoose={(id) => look(id as StepId)}
          label={words.steps.region}
          doneLabel={common.step.done}
        />
      </div>
      <ul className={styles.pages}>
        {pages.map((each) => (
          <li key={each}>
            <button
              type="button"
              className={styles.page}
              aria-current={each === page ? 'page' : undefined}
              onClick={() => onPage(each)}
            >
              <Icon of={PAGE_ICONS[each]} />
              <span>{words.pages[each]}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        {location.protocol !== 'https:' && (
          <button type="button" className={styles.lan} onClick={openTrust}>
            <Icon of={LockOpen} />
            <span>{common.lanWithoutTls}</span>
          </button>
        )}
        <span className={styles.code}>
          <Icon of={QrCode} />
          <span className="visually-hidden">{common.join.spelled(room.hall.code)}</span>
          <span aria-hidden="true">{`${room.hall.code.slice(0, 3)} ${room.hall.code.slice(3)}`}</span>
        </span>
        <Button size="small" onPress={() => setSharing(true)}>
          {words.share.button}
        </Button>
      </div>
      {help.dialog}
      {sharing && <ShareDialog room={room} onClose={() => setSharing(false)} />}
    </div>
  );
}
