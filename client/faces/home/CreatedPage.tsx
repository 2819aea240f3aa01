/** What a new workshop is reached by. The recovery code is shown this once, so it stands first [T3]. */
import { ArrowRight, Check, Copy, MonitorUp } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';

import type { Created } from '@mufakat/shared/protocol/wire.ts';
import { showJoinCode } from '@mufakat/shared/workshop/join-code.ts';

import { inFours } from '../../layouts/in-fours.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Qr } from '../../parts/Qr.tsx';
import { SelectField } from '../../parts/form/SelectField.tsx';
import { Page } from '../../parts/page/Page.tsx';
import { copyText } from '../../platform/copy-text.ts';
import { joinBase } from '../../platform/join-base.ts';
import type { CreateWords } from './create-draft.ts';
import styles from './create.module.css';

export interface CreatedPageProps {
  readonly created: Created;
  readonly words: CreateWords;
  readonly head: ReactNode;
  readonly title: string;
}

export function CreatedPage({ created, words, head, title }: CreatedPageProps) {
  const { links, recovery, workshop, seat } = created;
  const [address, setAddress] = useState(joinBase(links.addresses, location.origin));
  const said = words.created;
  // On this machine the screen stays up when the network changes; it shows another address than the first by being opened at it.
  const screenUrl = address === links.addresses[0] ? links.screen : `${address}${links.screen}`;
  const joinUrl = `${address}${links.join}`;
  return (
    <Page
      wide
      head={head}
      foot={
        <div className={styles.foot}>
          <p>{said.lead}</p>
          <Button look="primary" after={ArrowRight} href={`/w/${workshop}/${seat}/desk`}>
            {said.openDesk}
          </Button>
        </div>
      }
    >
      <div className={styles.intro}>
        <h1>{said.title}</h1>
        <p>{title}</p>
      </div>
      {!links.tls && <Notice tone="warn">{said.plain}</Notice>}
      <div className={styles.panes}>
        <section className={styles.pane}>
          <h2>{said.participants}</h2>
          <div className={styles.share}>
            <Qr text={joinUrl} label={said.qr} className={styles.qr} />
            <div className={styles.rows}>
              <p>
                {said.code}
                <b className={`num ${styles.code}`}>{showJoinCode(links.code)}</b>
              </p>
              <CopyRow words={words} what={said.participants} text={joinUrl} />
              {links.addresses.length > 1 && (
                <SelectField
                  label={said.address}
                  value={address}
                  options={links.addresses.map((each) => ({ value: each, text: each }))}
                  onChange={setAddress}
                />
              )}
            </div>
          </div>
          <h2>{said.screen}</h2>
          <p>{said.screenText}</p>
          <p>
            <a className={styles.open} href={screenUrl} target="_blank" rel="noreferrer">
              <Icon of={MonitorUp} />
              <span>{said.openScreen}</span>
            </a>
          </p>
          <CopyRow words={words} what={said.screen} text={`${address}${links.screen}`} />
        </section>
        <section className={styles.pane}>
          <h2>{said.recovery}</h2>
          <p className={`num ${styles.recovery}`}>{recovery.match(/.{1,4}/g)?.join(' ')}</p>
          <p>{said.recoveryText}</p>
          <h2>{said.seal}</h2>
          <p className={`num ${styles.seal}`}>{inFours(links.key).join(' ')}</p>
          <p>{said.sealText}</p>
          <h2>{said.cofacilitator}</h2>
          <CopyRow words={words} what={said.cofacilitator} text={`${address}${links.cofacilitator}`} />
          <h2>{said.notulis}</h2>
          <CopyRow words={words} what={said.notulis} text={`${address}${links.notulis}`} />
          <h2>{said.desk}</h2>
          <CopyRow words={words} what={said.desk} text={`${address}${links.desk}`} />
          <p className="field-hint">{said.secret}</p>
        </section>
      </div>
    </Page>
  );
}

function CopyRow({
  words,
  what,
  text,
}: {
  readonly words: CreateWords;
  readonly what: string;
  readonly text: string;
}) {
  const button = useRef<HTMLButtonElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    if (button.current !== null) setCopied(await copyText(text, button.current));
  };
  return (
    <div className={styles.copy}>
      <span className={styles.url}>{text}</span>
      <Button
        ref={button}
        size="small"
        icon={isCopied ? Check : Copy}
        label={isCopied ? words.created.copied : words.created.copyOf(what)}
        onPress={() => void copy()}
      >
        {isCopied ? words.created.copied : words.created.copy}
      </Button>
    </div>
  );
}
