/** What is not the task: the hand, own cards, another phone, the own name, language, theme and size of the words. */
import { LIMITS } from '@mufakat/shared/cards/limits.ts';
import type { PersonalLink } from '@mufakat/shared/protocol/wire.ts';
import { type LucideIcon, FileUser, Hand, Layers, ShieldCheck, Smartphone, UserRound } from 'lucide-react';
import { useState } from 'react';

import { useCommand } from '../../hooks/useCommand.ts';
import { useLanguage } from '../../hooks/useLanguage.ts';
import { useTheme } from '../../hooks/useTheme.ts';
import { useWorkshop } from '../../hooks/workshop-context.tsx';
import { usePhone } from '../../layouts/phone-context.tsx';
import { RefusalNotice } from '../../layouts/RefusalNotice.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { QrPicture } from '../../parts/QrPicture.tsx';
import { Segments } from '../../parts/Tabs.tsx';
import { TextField } from '../../parts/form/TextField.tsx';
import { type TrustHelp, useTrustHelp } from '../../parts/trust/use-trust-help.tsx';
import { api } from '../../platform/browser-api.ts';
import { chooseTextSize, textSize, TEXT_SIZES, type TextSize } from '../../platform/text-size.ts';
import { type MyData, useMyData } from './my-data/use-my-data.tsx';
import styles from './phone.module.css';

export interface PhoneMenuProps {
  readonly onClose: () => void;
  readonly onCards: () => void;
}

export function PhoneMenu({ onClose, onCards }: PhoneMenuProps) {
  const { words, me, room } = usePhone();
  const { send, refusal } = useCommand();
  const { language, choose } = useLanguage();
  const { theme, choose: chooseTheme } = useTheme();
  const [size, setSize] = useState<TextSize>(textSize);
  const [data, trust] = [useMyData(), useTrustHelp()];
  const { person } = me;
  return (
    <Dialog
      title={words.menu.title}
      onClose={onClose}
      actions={<Button onPress={onClose}>{words.close}</Button>}
    >
      <div className={styles.menu}>
        {person !== null && room.phase === 'running' && (
          <Button
            icon={Hand}
            pressed={me.hand}
            onPress={() => void send(me.hand ? { name: 'hand.lower', person } : { name: 'hand.raise' })}
          >
            {me.hand ? words.look.lower : words.look.raise}
          </Button>
        )}
        <RefusalNotice refusal={refusal} />
        {me.drawer !== null && (
          <Button icon={Layers} onPress={onCards}>
            {words.menu.mine}
          </Button>
        )}
        {person !== null && <OtherPhone />}
        {person !== null && <OwnName />}
        <Segments
          label={words.menu.size}
          options={TEXT_SIZES.map((value) => ({
            value,
            text: words.menu.sizes[value],
            label: `${words.menu.sizes[value]}, ${words.menu.sizeLabels[value]}`,
          }))}
          value={size}
          onChange={(chosen) => {
            chooseTextSize(chosen);
            setSize(chosen);
          }}
        />
        <Segments
          label={words.menu.theme}
          options={(['auto', 'light', 'dark'] as const).map((value) => ({
            value,
            text: words.menu.themes[value],
          }))}
          value={theme}
          onChange={chooseTheme}
        />
        <Segments
          label={words.menu.language}
          options={(['id', 'en'] as const).map((value) => ({ value, text: words.menu.languages[value] }))}
          value={language}
          onChange={choose}
        />
        {person !== null && <Fetched icon={FileUser} text={words.menu.data} of={data} />}
        <Fetched icon={ShieldCheck} text={words.menu.trust} of={trust} />
      </div>
    </Dialog>
  );
}

/** Opens what is fetched only then. */
function Fetched({ icon, text, of }: { icon: LucideIcon; text: string; of: MyData | TrustHelp }) {
  const { words } = usePhone();
  const [isFailed, setFailed] = useState(false);
  return (
    <>
      <Button
        icon={icon}
        onPress={() => {
          setFailed(false);
          of.open(() => setFailed(true));
        }}
      >
        {text}
      </Button>
      {isFailed && <p role="alert">{words.menu.trustFailed}</p>}
      {of.dialog}
    </>
  );
}

/** A one-use link, so that the person goes on from another phone and keeps their cards. */
function OtherPhone() {
  const { words } = usePhone();
  const { workshop, seat } = useWorkshop();
  const [made, setMade] = useState<PersonalLink | null>(null);
  const [isFailed, setFailed] = useState(false);
  const make = async () => {
    setFailed(false);
    const answer = await api.personalLink(workshop, seat);
    if (answer.ok) setMade(answer.value);
    else setFailed(true);
  };
  return (
    <details
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && made === null) void make();
      }}
    >
      <summary>
        <Icon of={Smartphone} />
        <span>{words.menu.moveTitle}</span>
      </summary>
      <div>
        <p>{words.menu.moveText}</p>
        {isFailed && (
          <>
            <p role="alert">{words.menu.moveFailed}</p>
            <Button onPress={() => void make()}>{words.again}</Button>
          </>
        )}
        {made === null && !isFailed && <p aria-live="polite">{words.menu.moveLoading}</p>}
        {made !== null && (
          <>
            {made.qr !== null && (
              <QrPicture drawing={made.qr} label={words.menu.moveQr} className={styles.qr} />
            )}
            <p className={styles.path}>{`${location.origin}${made.path}`}</p>
          </>
        )}
      </div>
    </details>
  );
}

function OwnName() {
  const { words, me } = usePhone();
  const { send, pending, refusal } = useCommand();
  const [name, setName] = useState(me.name);
  const [institution, setInstitution] = useState(me.institution);
  const [position, setPosition] = useState(me.position);
  const { person } = me;
  if (person === null) return null;
  const isSame = name === me.name && institution === me.institution && position === me.position;
  return (
    <details>
      <summary>
        <Icon of={UserRound} />
        <span>{words.menu.edit}</span>
      </summary>
      <div>
        <TextField label={words.menu.personName} value={name} onChange={setName} max={LIMITS.personText} />
        <TextField
          label={words.menu.institution}
          value={institution}
          onChange={setInstitution}
          max={LIMITS.institution}
        />
        <TextField
          label={words.menu.position}
          value={position}
          onChange={setPosition}
          max={LIMITS.personText}
        />
        <p className="field-hint">{words.menu.editNote}</p>
        <RefusalNotice refusal={refusal} />
        <Button
          disabled={isSame || pending || name.trim() === ''}
          onPress={() => void send({ name: 'person.edit', person, fields: { name, institution, position } })}
        >
          {words.save}
        </Button>
      </div>
    </details>
  );
}
