/** What the freeze still needs, objections and their answers, files, signatures, and the versions there are. */
import { CircleAlert, CircleCheck, CircleDashed } from 'lucide-react';

import type { StepId } from '@mufakat/shared/cards/card.ts';

import { useLanguage } from '../../hooks/useLanguage.ts';
import { useSection } from '../../hooks/useSection.ts';
import { Button } from '../../parts/Button.tsx';
import { RailSection } from '../../parts/RailSection.tsx';
import { TodoList } from '../../parts/TodoList.tsx';
import { RemarkLine } from '../deciding/Remarks.tsx';
import { useDesk } from '../desk-context.tsx';
import { useCommonWords, useDeskWords } from '../desk-words.ts';
import { inFours } from '../in-fours.ts';
import styles from './DeskRatifyAside.module.css';
import { Downloads } from './Downloads.tsx';
import { RatifiedBy } from './RatifiedBy.tsx';

export function DeskRatifyAside() {
  const words = useDeskWords().ratify;
  const section = useSection('proceedings');
  const room = useSection('room');
  const steps = useSection('method')?.steps;
  const { language } = useLanguage();
  const nameOf = (step: StepId) => steps?.find(({ id }) => id === step)?.name[language] ?? '';
  if (section === undefined || section === null || room === undefined) return null;
  const { missing, objections, proceedings } = section;
  const blocking = missing.filter((each) => each.blocks);
  const missingText = (what: string, detail: string) =>
    what in words.missing ? words.missing[what as keyof typeof words.missing](detail) : what;
  return (
    <>
      <RatifiedBy />
      <RailSection title={room.phase === 'frozen' ? words.state : words.before} badge={blocking.length}>
        <div id="freeze-missing">
          {missing.length === 0 ? (
            <TodoList
              todos={[{ id: 'all', icon: CircleCheck, tone: 'good', title: words.complete, text: '' }]}
            />
          ) : (
            <TodoList
              todos={[...blocking, ...missing.filter((each) => !each.blocks)].map((each) => ({
                id: `${each.what} ${each.step ?? ''}`,
                icon: each.blocks ? CircleAlert : CircleDashed,
                tone: each.blocks ? 'bad' : 'warn',
                title: missingText(each.what, each.detail),
                text: [each.step === null ? '' : nameOf(each.step), each.blocks ? words.must : words.may]
                  .filter((part) => part !== '')
                  .join(' · '),
                action: each.step !== null && <LookAt step={each.step} />,
              }))}
            />
          )}
        </div>
      </RailSection>
      <RailSection
        title={words.objections}
        badge={objections.filter(({ answer, proposes }) => answer === null && !proposes).length}
      >
        {objections.length === 0 ? (
          <p className="field-hint">{words.noObjections}</p>
        ) : (
          <ul className={styles.objections}>
            {objections.map((objection) => (
              <RemarkLine
                key={objection.id}
                remark={{
                  ...objection,
                  kind: objection.proposes ? 'proposal' : 'objection',
                  by: [objection.by, objection.subject].filter((part) => part !== '').join(', '),
                }}
                writes
              />
            ))}
          </ul>
        )}
      </RailSection>
      <Downloads />
      <RailSection title={words.signatures}>
        <ul className={styles.rows}>
          <Signature label={words.signature.chair} name={proceedings.chair.name} />
          <Signature label={words.signature.notary} name={proceedings.notary.name} />
          <Signature
            label={words.signature.constituencies(room.settings.constituencies.length)}
            name={proceedings.signers
              .map((signer) => signer.name)
              .filter((name) => name !== '')
              .join(', ')}
          />
          <Signature label={words.signature.acknowledged} name={proceedings.acknowledged.name} />
        </ul>
      </RailSection>
      <Versions />
    </>
  );
}

function LookAt({ step }: { readonly step: StepId }) {
  const words = useDeskWords().ratify;
  const { look } = useDesk();
  return (
    <Button size="small" onPress={() => look(step)}>
      {words.lookAt}
    </Button>
  );
}

function Signature({ label, name }: { readonly label: string; readonly name: string }) {
  const words = useDeskWords().ratify;
  return (
    <li>
      <b>{label}</b>
      <span>{name === '' ? words.signatureEmpty : name}</span>
    </li>
  );
}

function Versions() {
  const words = useDeskWords().ratify;
  const common = useCommonWords();
  const room = useSection('room');
  if (room === undefined || room.versions.length === 0) return null;
  const newest = room.versions.length;
  return (
    <RailSection title={words.versions}>
      <ol className={styles.versions}>
        {[...room.versions].reverse().map((version) => (
          <li key={version.version}>
            <b>
              {words.frozen(
                version.version,
                common.numbers.clock(new Date(version.at).toISOString(), room.settings.timeZone),
              )}
            </b>
            <span>
              {words.code} <b>{inFours(version.code).join('-')}</b>
            </span>
            {version.version < newest && <span>{words.superseded(version.version + 1)}</span>}
            {version.correctionReason !== null && <span>“{version.correctionReason}”</span>}
          </li>
        ))}
      </ol>
    </RailSection>
  );
}
