/** Who signs, as it stands on paper: rows of blocks, the unsur and actors between them. */
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Plus, Trash2 } from 'lucide-react';

import {
  addSigner,
  addSignerRow,
  changeSigner,
  moveSigner,
  moveSignerRow,
  removeSigner,
  SIGNER_ROWS,
  signerRows,
  SIGNERS_IN_ROW,
} from '@mufakat/shared/methods/edit/signatures.ts';
import type { SignaturesSpec, SignerSpec } from '@mufakat/shared/methods/result-spec.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useWords } from '../../../hooks/useWords.ts';
import { Button } from '../../../parts/Button.tsx';
import { CheckField } from '../../../parts/form/CheckField.tsx';
import { SelectField } from '../../../parts/form/SelectField.tsx';
import { MenuButton } from '../../../parts/menu/MenuButton.tsx';
import { editorWords } from '../method-words.ts';
import { useAdded } from '../sought.ts';
import type { FormProps } from './form-props.ts';
import { LabelField } from './LabelField.tsx';
import styles from './form.module.css';

export function SignaturesForm({ method, onChange }: FormProps) {
  const words = useWords(editorWords);
  const { signatures: own } = words;
  const { result } = method;
  const { signatures, tables } = result;
  const { rows, before } = signerRows(signatures);
  const fresh = { id: own.fresh, en: own.fresh };
  const set = (part: Partial<SignaturesSpec>) =>
    onChange({ ...method, result: { ...result, signatures: { ...signatures, ...part } } });
  const onAdded = useAdded();
  const hasRoles = tables.some(({ shape }) => shape === 'roles');
  const row = (at: number) => (
    <SignerRow
      key={at}
      method={method}
      signers={rows[at] ?? []}
      row={at}
      rows={rows.length}
      onChange={onChange}
    />
  );
  return (
    <div className={styles.form}>
      <h2>{own.title}</h2>
      <p className={styles.lead}>{own.lead}</p>
      {rows.slice(0, before).map((_, at) => row(at))}
      <div className={styles.box} data-at="result.signatures.actors">
        <CheckField
          label={own.constituencies}
          checked={signatures.constituencies}
          onChange={(constituencies) => set({ constituencies })}
        />
        <CheckField
          label={own.actors}
          hint={hasRoles ? undefined : own.noActors}
          checked={signatures.actors}
          disabled={!hasRoles && !signatures.actors}
          onChange={(actors) => set({ actors })}
        />
      </div>
      {rows.slice(before).map((_, at) => row(before + at))}
      {rows.length < SIGNER_ROWS && (
        <div>
          <Button
            size="small"
            icon={Plus}
            onPress={() => {
              onChange(addSignerRow(method, fresh));
              onAdded(['result', 'signatures', 'last', signatures.last.length, 0]);
            }}
          >
            {own.addRow}
          </Button>
        </div>
      )}
    </div>
  );
}

interface SignerRowProps extends Pick<FormProps, 'method' | 'onChange'> {
  readonly signers: readonly SignerSpec[];
  readonly row: number;
  readonly rows: number;
}

function SignerRow({ method, signers, row, rows, onChange }: SignerRowProps) {
  const words = useWords(editorWords);
  const { signatures: own, outline } = words;
  const { language } = useLanguage();
  const { signatures } = method.result;
  const fresh = { id: own.fresh, en: own.fresh };
  // Over the unsur a row changes its side, also where it is the only one.
  const mayUp = row > 0 || (row === 0 && signatures.first.length === 0);
  const mayDown = row < rows - 1 || row === signatures.first.length - 1;
  return (
    <section className={styles.box} aria-label={own.row(row + 1)}>
      <div className={styles.boxHead}>
        <b>{own.row(row + 1)}</b>
        <MenuButton
          size="small"
          label={outline.actions(own.row(row + 1))}
          entries={[
            ...(mayUp
              ? [
                  {
                    id: 'up',
                    text: outline.up,
                    icon: ArrowUp,
                    onChoose: () => onChange(moveSignerRow(method, row, -1)),
                  },
                ]
              : []),
            ...(mayDown
              ? [
                  {
                    id: 'down',
                    text: outline.down,
                    icon: ArrowDown,
                    onChoose: () => onChange(moveSignerRow(method, row, 1)),
                  },
                ]
              : []),
          ]}
        />
      </div>
      {signers.map((signer, at) => (
        <section
          key={signer.id}
          className={styles.inner}
          data-at={signerPath(signatures, row, at)}
          aria-label={own.block(at + 1, signer.office[language])}
        >
          <div className={styles.boxHead}>
            <b>{signer.office[language]}</b>
            <MenuButton
              size="small"
              label={outline.actions(signer.office[language])}
              entries={[
                ...(at > 0
                  ? [
                      {
                        id: 'left',
                        text: outline.left,
                        icon: ArrowLeft,
                        onChoose: () => onChange(moveSigner(method, { row, at }, at - 1)),
                      },
                    ]
                  : []),
                ...(at < signers.length - 1
                  ? [
                      {
                        id: 'right',
                        text: outline.right,
                        icon: ArrowRight,
                        onChoose: () => onChange(moveSigner(method, { row, at }, at + 1)),
                      },
                    ]
                  : []),
                {
                  id: 'remove',
                  text: outline.remove,
                  icon: Trash2,
                  danger: true,
                  apart: true,
                  onChoose: () => onChange(removeSigner(method, { row, at })),
                },
              ]}
            />
          </div>
          <SignerForm
            signer={signer}
            onChange={(next, where) =>
              onChange(changeSigner(method, { row, at }, next), where && `signer ${signer.id} ${where}`)
            }
          />
        </section>
      ))}
      {signers.length < SIGNERS_IN_ROW && (
        <div>
          <Button size="small" icon={Plus} onPress={() => onChange(addSigner(method, row, fresh))}>
            {own.addBeside}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Where in the method a block stands: above the unsur, or below them. */
function signerPath({ first }: SignaturesSpec, row: number, at: number): string {
  const place = row < first.length ? `first.${row}` : `last.${row - first.length}`;
  return `result.signatures.${place}.${at}`;
}

interface SignerFormProps {
  readonly signer: SignerSpec;
  readonly onChange: (signer: SignerSpec, where?: string) => void;
}

function SignerForm({ signer, onChange }: SignerFormProps) {
  const words = useWords(editorWords);
  const { signatures: own } = words;
  const { withNip: _before, ...plain } = signer;
  return (
    <>
      <LabelField
        label={own.office}
        hint={words.minutes.braces('{wilayah} {kota} {kepala}')}
        value={signer.office}
        max={200}
        onChange={(office) => onChange({ ...signer, office }, 'office')}
      />
      <div className={styles.two}>
        <SelectField
          label={own.of}
          hint={signer.of === 'acknowledged' ? own.acknowledgedHint : undefined}
          value={signer.of}
          options={(['notary', 'chair', 'acknowledged', 'signer'] as const).map((value) => ({
            value,
            text: own.ofs[value],
          }))}
          onChange={(of) => onChange({ ...signer, of: of as SignerSpec['of'] })}
        />
        <CheckField
          label={own.withNip}
          checked={signer.withNip === true}
          onChange={(withNip) => onChange(withNip ? { ...signer, withNip } : plain)}
        />
      </div>
    </>
  );
}
