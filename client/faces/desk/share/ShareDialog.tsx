/**
 * How everyone gets in: the join address with its QR, one for each address of this machine, and the links that give rights.
 * Addresses are asked again while it is open, so that the desk notices when the chosen one has gone (`design.md` 5).
 */
import { useEffect, useState } from 'react';

import { isLead } from '@mufakat/shared/permissions/commands.ts';
import type { JoinPlaces, Links } from '@mufakat/shared/protocol/wire.ts';
import type { RoomSection } from '@mufakat/shared/workshop/view.ts';

import { useMe } from '../../../hooks/useSection.ts';
import { useWorkshop } from '../../../hooks/workshop-context.tsx';
import { useCommonWords, useDeskWords } from '../../../layouts/desk-words.ts';
import { inFours } from '../../../layouts/in-fours.ts';
import { Button } from '../../../parts/Button.tsx';
import { Dialog } from '../../../parts/Dialog.tsx';
import { CardOutlines } from '../../../parts/Empty.tsx';
import { Notice } from '../../../parts/Notice.tsx';
import { Qr } from '../../../parts/Qr.tsx';
import { Segments } from '../../../parts/Tabs.tsx';
import { api } from '../../../platform/browser-api.ts';
import { joinBase } from '../../../platform/join-base.ts';
import { CopyLine } from './CopyLine.tsx';
import { DoorControls } from './DoorControls.tsx';
import { PersonalLinks } from './PersonalLinks.tsx';
import styles from './share.module.css';

const ASK_AGAIN_MS = 10_000;

/** Only the lead gets the links that give rights. */
type Given = JoinPlaces & Partial<Links>;
type Loaded = { readonly state: 'loading' | 'failed' } | { readonly state: 'here'; readonly links: Given };

export function ShareDialog({ room, onClose }: { readonly room: RoomSection; readonly onClose: () => void }) {
  const words = useDeskWords();
  const { loaded, again } = useLinks(room.hall.code);
  return (
    <Dialog
      title={words.share.title}
      size="large"
      onClose={onClose}
      actions={<Button onPress={onClose}>{words.common.close}</Button>}
    >
      {loaded.state === 'loading' && <CardOutlines label={words.share.title} count={2} />}
      {loaded.state === 'failed' && (
        <Notice
          tone="bad"
          action={
            <Button size="small" onPress={again}>
              {words.share.retry}
            </Button>
          }
        >
          {words.share.failed}
        </Notice>
      )}
      {loaded.state === 'here' && <ShareBody links={loaded.links} room={room} />}
    </Dialog>
  );
}

function ShareBody({ links, room }: { readonly links: Given; readonly room: RoomSection }) {
  const words = useDeskWords();
  const common = useCommonWords();
  const [chosen, setChosen] = useState(
    links.addresses.length > 0 ? joinBase(links.addresses, location.origin) : null,
  );
  const gone = chosen !== null && !links.addresses.includes(chosen);
  const base = chosen ?? location.origin;
  const local = /^https?:\/\/(localhost|127\.|\[::1\])/.test(base);
  return (
    <div className={styles.body}>
      <section className={styles.join} aria-label={words.share.join}>
        <Qr className={styles.qr} text={`${base}${links.join}`} label={words.share.qrOf(base)} />
        <div className={styles.how}>
          <p
            className={styles.code}
            aria-hidden="true"
          >{`${links.code.slice(0, 3)} ${links.code.slice(3)}`}</p>
          <p className="visually-hidden">{common.join.spelled(links.code)}</p>
          <p>{words.share.joinHint}</p>
          <p>
            {words.share.phrase} <b>{links.phrase}</b>. {words.share.phraseHint}
          </p>
          <CopyLine label={words.share.join} text={`${base}${links.join}`} />
          {links.addresses.length > 1 || gone ? (
            <div className={styles.addresses}>
              <Segments
                label={words.share.addresses}
                options={[...new Set([...links.addresses, ...(gone ? [base] : [])])].map((address) => ({
                  value: address,
                  text: address.replace(/^https?:\/\//, ''),
                }))}
                value={base}
                onChange={setChosen}
              />
              <p className="field-hint">{words.share.addressHint}</p>
            </div>
          ) : null}
          {gone && <Notice tone="warn">{words.share.gone}</Notice>}
          {!gone && local && <Notice tone="warn">{words.share.noAddress}</Notice>}
          {!links.tls && (
            <Notice tone="quiet" title={`${common.lanWithoutTls}.`}>
              {words.share.lanHint}
            </Notice>
          )}
        </div>
      </section>
      <StaffLinks links={links} base={base} />
      <section className={styles.section} aria-label={words.share.seal}>
        <h3>{words.share.seal}</h3>
        <p className="field-hint">{words.share.sealHint}</p>
        <CopyLine label={words.share.sealKey} text={inFours(links.key).join(' ')} />
      </section>
      <PersonalLinks base={base} />
      <DoorControls room={room} />
    </div>
  );
}

function StaffLinks({ links, base }: { readonly links: Given; readonly base: string }) {
  const words = useDeskWords().share;
  const rows = [
    { label: words.screen, path: links.screen, open: true },
    { label: words.cofacilitator, path: links.cofacilitator, open: false },
    { label: words.notulis, path: links.notulis, open: false },
    { label: words.desk, path: links.desk, open: false },
  ];
  if (rows.every((row) => row.path === undefined)) return null;
  return (
    <section className={styles.section} aria-label={words.staff}>
      <h3>{words.staff}</h3>
      <p className="field-hint">{words.staffHint}</p>
      <div className={styles.links}>
        {rows.map(
          (row) =>
            row.path !== undefined && (
              <CopyLine key={row.label} label={row.label} text={`${base}${row.path}`} open={row.open} />
            ),
        )}
      </div>
    </section>
  );
}

/** Asked again every ten seconds, and when the code was renewed. */
function useLinks(code: string): { readonly loaded: Loaded; readonly again: () => void } {
  const { workshop, seat } = useWorkshop();
  const lead = isLead(useMe()?.role ?? 'notulis');
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let over = false;
    const ask = async () => {
      const links = await (lead ? api.links(workshop, seat) : api.places(workshop, seat));
      if (over) return;
      // A failed repeat keeps what is shown; only a first failure has nothing to show.
      setLoaded((before) =>
        links.ok
          ? { state: 'here', links: links.value }
          : before.state === 'here'
            ? before
            : { state: 'failed' },
      );
    };
    void ask();
    const timer = setInterval(() => void ask(), ASK_AGAIN_MS);
    return () => {
      over = true;
      clearInterval(timer);
    };
  }, [workshop, seat, lead, code, round]);
  return { loaded, again: () => setRound((before) => before + 1) };
}
