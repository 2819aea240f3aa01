/**
 * Which method the workshop runs: each with the sentence that says what it is for, the cards it uses before it. Own methods of
 * this server stand above; any of them can be changed, downloaded, or brought from a file.
 */
import { Download, FileUp, PencilLine } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useLocation } from 'wouter';

import type { CardKind } from '@mufakat/shared/cards/card.ts';
import { METHODS, methodById } from '@mufakat/shared/methods/index.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';

import { useLanguage } from '../../hooks/useLanguage.ts';
import { Button } from '../../parts/Button.tsx';
import { CardChip } from '../../parts/Card.tsx';
import { Notice } from '../../parts/Notice.tsx';
import type { Problem } from '../../store/api.ts';
import type { CreateWords } from './create-draft.ts';
import styles from './MethodChoice.module.css';
import type { OwnMethods } from './use-own-methods.ts';

export interface MethodChoiceProps {
  readonly words: CreateWords;
  readonly method: Method;
  readonly own: OwnMethods;
  readonly onChange: (method: Method) => void;
  readonly onProblem: (problem: Problem) => void;
}

export function MethodChoice({ words, method, own, onChange, onProblem }: MethodChoiceProps) {
  const { language } = useLanguage();
  const [, go] = useLocation();
  const name = useId();
  const file = useRef<HTMLInputElement>(null);
  const [sentences, setSentences] = useState<readonly string[]>([]);
  const choose = (id: string) => {
    void own.open(id).then((opened) => {
      if (opened !== null) onChange(opened);
    });
  };
  const bring = async (chosen: File) => {
    const { importMethod } = await import('./import-method.ts');
    const brought = await importMethod(chosen, language);
    setSentences('sentences' in brought ? brought.sentences : []);
    if ('problem' in brought) onProblem(brought.problem);
    if (brought.row === null) return;
    own.add(brought.method, brought.row);
    onChange(brought.method);
  };
  const save = async () => {
    const { downloadMethod } = await import('./import-method.ts');
    downloadMethod(method);
  };
  return (
    <>
      <fieldset className={styles.methods}>
        <legend className="visually-hidden">{words.method}</legend>
        {own.saved.map((saved) => (
          <Choice
            key={saved.id}
            group={name}
            id={saved.id}
            name={saved.name[language]}
            note={words.ownVersion(saved.version)}
            summary={saved.summary[language]}
            chosen={saved.id === method.id}
            onChoose={choose}
          />
        ))}
        {METHODS.map((each) => (
          <Choice
            key={each.id}
            group={name}
            id={each.id}
            name={each.name[language]}
            summary={each.summary[language]}
            kinds={each.cardKinds}
            chosen={each.id === method.id}
            onChoose={choose}
          />
        ))}
      </fieldset>
      {sentences.length > 0 && (
        <Notice tone="bad" alert title={words.importRefused}>
          {sentences.map((problem) => (
            <span key={problem} className={styles.problem}>
              {problem}
            </span>
          ))}
        </Notice>
      )}
      <div className={styles.acts}>
        <Button size="small" icon={PencilLine} onPress={() => go(`/metode/${method.id}`)}>
          {methodById(method.id) === null ? words.changeMethod : words.copyMethod}
        </Button>
        <Button size="small" icon={Download} onPress={() => void save()}>
          {words.downloadMethod}
        </Button>
        <Button size="small" icon={FileUp} onPress={() => file.current?.click()}>
          {words.importMethod}
        </Button>
        {own.state === 'failed' && (
          <Button size="small" look="ghost" onPress={own.reload}>
            {words.ownAgain}
          </Button>
        )}
        <input
          ref={file}
          hidden
          type="file"
          accept=".json,application/json"
          aria-label={words.importMethod}
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            currentTarget.value = '';
            if (chosen !== undefined) void bring(chosen);
          }}
        />
      </div>
    </>
  );
}

interface ChoiceProps {
  readonly group: string;
  readonly id: string;
  readonly name: string;
  readonly note?: string;
  readonly summary: string;
  readonly kinds?: readonly CardKind[];
  readonly chosen: boolean;
  readonly onChoose: (id: string) => void;
}

/** Chips that are shown of a method. */
const KINDS_SHOWN = 5;

function Choice({ group, id, name, note, summary, kinds, chosen, onChoose }: ChoiceProps) {
  return (
    <label className={styles.method}>
      <input type="radio" name={group} value={id} checked={chosen} onChange={() => onChoose(id)} />
      <span className={styles.words}>
        <b>{name}</b>
        {note !== undefined && <small>{note}</small>}
        <span>{summary}</span>
      </span>
      {kinds !== undefined && (
        <span className={styles.kinds} aria-hidden="true">
          {kinds.slice(0, KINDS_SHOWN).map((kind) => (
            <CardChip key={kind.id} look={kind} />
          ))}
        </span>
      )}
    </label>
  );
}
