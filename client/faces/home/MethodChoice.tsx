/**
 * Which method the workshop runs: each with the sentence that says what it is for, the cards it uses before it. Own methods of
 * this server stand above; any of them can be changed, downloaded, or brought from a file.
 */
import { Copy, Download, EyeOff, FilePlus, FileUp, PencilLine } from 'lucide-react';
import { useId, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';

import type { CardKind } from '@mufakat/shared/cards/card.ts';
import { METHODS, methodById } from '@mufakat/shared/methods/index.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';
import type { SavedMethod } from '@mufakat/shared/protocol/wire.ts';

import { useLanguage } from '../../hooks/useLanguage.ts';
import { Button } from '../../parts/Button.tsx';
import { CardChip } from '../../parts/Card.tsx';
import { MenuButton } from '../../parts/menu/MenuButton.tsx';
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
  const [hidden, setHidden] = useState<Hidden | null>(null);
  const [first] = METHODS;
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
  const archive = async (saved: SavedMethod, archived: boolean) => {
    const problem = await own.archive(saved.id, archived);
    if (problem !== null) return onProblem(problem);
    setHidden(archived ? { saved, chosen: saved.id === method.id } : null);
    if (archived && saved.id === method.id && first !== undefined) onChange(first);
    if (!archived && hidden?.saved.id === saved.id && hidden.chosen) choose(saved.id);
  };
  const away = own.saved.filter(({ archived }) => archived);
  const save = async () => {
    const { downloadMethod } = await import('./import-method.ts');
    downloadMethod(method);
  };
  return (
    <>
      {hidden !== null && (
        <Notice
          action={
            <Button size="small" onPress={() => void archive(hidden.saved, false)}>
              {words.undoHide}
            </Button>
          }
        >
          {words.methodHidden(hidden.saved.name[language])}
        </Notice>
      )}
      <fieldset className={styles.methods}>
        <legend className="visually-hidden">{words.method}</legend>
        {own.saved
          .filter(({ archived, id }) => !archived || id === method.id)
          .map((saved) => (
            <Choice
              key={saved.id}
              group={name}
              id={saved.id}
              name={saved.name[language]}
              note={words.ownVersion(saved.version)}
              summary={saved.summary[language]}
              chosen={saved.id === method.id}
              onChoose={choose}
              acts={
                <MenuButton
                  size="small"
                  label={words.ownActions(saved.name[language])}
                  entries={[
                    {
                      id: 'copy',
                      text: words.copyOwn,
                      icon: Copy,
                      onChoose: () => go(`/metode/salin/${saved.id}`),
                    },
                    {
                      id: 'hide',
                      text: words.hideMethod,
                      icon: EyeOff,
                      onChoose: () => void archive(saved, true),
                    },
                  ]}
                />
              }
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
      {away.length > 0 && (
        <details className={styles.away}>
          <summary>{words.hiddenMethods(away.length)}</summary>
          <ul>
            {away.map((saved) => (
              <li key={saved.id}>
                <span>{saved.name[language]}</span>
                <Button
                  size="small"
                  label={words.showMethodNamed(saved.name[language])}
                  onPress={() => void archive(saved, false)}
                >
                  {words.showMethod}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
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
        <Button size="small" icon={FilePlus} onPress={() => go('/metode/mulai/kosong')}>
          {words.newMethod}
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

/** What was put away last, and whether the form had it chosen. */
interface Hidden {
  readonly saved: SavedMethod;
  readonly chosen: boolean;
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
  readonly acts?: ReactNode;
}

/** Chips that are shown of a method. */
const KINDS_SHOWN = 5;

function Choice({ group, id, name, note, summary, kinds, chosen, onChoose, acts }: ChoiceProps) {
  const choice = (
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
  if (acts === undefined) return choice;
  return (
    <div className={styles.own}>
      {choice}
      {acts}
    </div>
  );
}
