/** Who joins: what the attendance list prints and nothing more [E4]. Errors stand beside their fields, nothing typed is lost. */
import { Check } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';

import { lengthOf, LIMITS } from '@mufakat/shared/cards/limits.ts';
import type { JoinPage } from '@mufakat/shared/protocol/wire.ts';
import type { PersonFields } from '@mufakat/shared/workshop/command.ts';

import { useWayBack } from '../../hooks/useWayBack.ts';
import { useWords } from '../../hooks/useWords.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Icon, NamedIcon } from '../../parts/Icon.tsx';
import { FieldError } from '../../parts/Notice.tsx';
import { Page } from '../../parts/page/Page.tsx';
import { Segments } from '../../parts/Tabs.tsx';
import { homeWords, type HomeWords } from './home-words.ts';
import styles from './home.module.css';

/** What the form needs to know of the workshop. */
type Asking = Pick<JoinPage, 'constituencies' | 'retentionDays'>;
type Field = 'name' | 'constituency' | 'institution' | 'position' | 'gender';
type Errors = { readonly [F in Field]?: string };

export interface JoinFormProps<F extends PersonFields> {
  readonly head: ReactNode;
  readonly rehearsal: string | null;
  readonly page: Asking;
  readonly words: HomeWords;
  /** On the button. */
  readonly send: string;
  readonly join: F;
  readonly onChange: (join: F) => void;
  readonly isSending: boolean;
  readonly notice: ReactNode;
  readonly onSend: () => void;
}

export function JoinForm<F extends PersonFields>(props: JoinFormProps<F>) {
  const { page, words, join, onChange, isSending } = props;
  const [isTried, setTried] = useState(false);
  const [isReading, setReading] = useState(false);
  const kept = words.join.keptDays(page.retentionDays);
  const id = useId();
  const errors: Errors = isTried ? check(join, page, words) : {};
  const submit = () => {
    setTried(true);
    const wrong = Object.keys(check(join, page, words));
    if (wrong.length === 0) props.onSend();
    else document.getElementById(`${id}-${wrong[0] ?? ''}`)?.focus();
  };
  const text = (field: 'name' | 'institution' | 'position', label: ReactNode, more: object) => (
    <div className="field">
      <label className="field-label" htmlFor={`${id}-${field}`}>
        {label}
      </label>
      <input
        id={`${id}-${field}`}
        className="input"
        value={join[field]}
        aria-invalid={errors[field] !== undefined || undefined}
        aria-describedby={errors[field] === undefined ? undefined : `${id}-${field}-error`}
        onChange={(event) => onChange({ ...join, [field]: event.currentTarget.value })}
        {...more}
      />
      {errors[field] !== undefined && <FieldError id={`${id}-${field}-error`}>{errors[field]}</FieldError>}
    </div>
  );
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSending) submit();
      }}
    >
      <Page
        head={props.head}
        rehearsal={props.rehearsal}
        foot={
          <>
            <p className={styles.consent}>
              {words.join.consent(kept)} {words.join.never}{' '}
              <button type="button" className={styles.moreAbout} onClick={() => setReading(true)}>
                {words.about.open}
              </button>
            </p>
            <Button look="primary" wide type="submit" disabled={isSending}>
              {props.send}
            </Button>
          </>
        }
      >
        {props.notice}
        {isReading && <About words={words} kept={kept} onClose={() => setReading(false)} />}
        {text('name', words.join.personName, {
          autoComplete: 'name',
          autoCapitalize: 'words',
          enterKeyHint: 'next',
        })}
        <fieldset className="field">
          <legend className={`field-label ${styles.legend}`}>{words.join.constituency}</legend>
          <div className={styles.tiles}>
            {page.constituencies.map((one, at) => (
              <label key={one.id} className={styles.tile}>
                <input
                  id={at === 0 ? `${id}-constituency` : undefined}
                  type="radio"
                  name={`${id}-constituency`}
                  checked={join.constituency === one.id}
                  aria-describedby={
                    errors.constituency === undefined ? undefined : `${id}-constituency-error`
                  }
                  onChange={() => onChange({ ...join, constituency: one.id })}
                />
                <NamedIcon name={one.icon} />
                <span>{one.name}</span>
                <Icon of={Check} className={styles.tick} />
              </label>
            ))}
          </div>
          {errors.constituency !== undefined && (
            <FieldError id={`${id}-constituency-error`}>{errors.constituency}</FieldError>
          )}
        </fieldset>
        {text('institution', words.join.institution, {
          placeholder: words.join.institutionHint,
          autoComplete: 'organization',
          enterKeyHint: 'next',
        })}
        <div className={styles.two}>
          {text(
            'position',
            <>
              {words.join.position} <small>{words.optional}</small>
            </>,
            { autoComplete: 'organization-title', enterKeyHint: 'done' },
          )}
          <div className="field" id={`${id}-gender`} tabIndex={-1}>
            <Segments
              label={words.join.gender}
              options={[
                { value: 'L', text: words.join.letters.L, label: words.join.male },
                { value: 'P', text: words.join.letters.P, label: words.join.female },
              ]}
              value={join.gender}
              onChange={(gender) => onChange({ ...join, gender })}
            />
            {errors.gender !== undefined && (
              <FieldError id={`${id}-gender-error`}>{errors.gender}</FieldError>
            )}
          </div>
        </div>
      </Page>
    </form>
  );
}

export interface CorrectFormProps extends Omit<
  JoinFormProps<PersonFields>,
  'rehearsal' | 'words' | 'join' | 'onChange' | 'onSend'
> {
  readonly own: PersonFields;
  readonly onSend: (fields: PersonFields) => void;
  readonly onBack: () => void;
}

/** The same once more, with what was said before: a guest at the waiting room corrects it [T3]. */
export function CorrectForm({ own, onSend, onBack, ...form }: CorrectFormProps) {
  const [join, setJoin] = useState(own);
  const words = useWords(homeWords);
  useWayBack(true, onBack);
  return (
    <JoinForm
      {...form}
      rehearsal={null}
      words={words}
      join={join}
      onChange={setJoin}
      onSend={() => onSend(join)}
    />
  );
}

/** What is kept, what for, who sees it, how long, and whom to ask [E4]. */
function About(props: { readonly words: HomeWords; readonly kept: string; readonly onClose: () => void }) {
  const { about } = props.words;
  const points = [
    [about.what, about.whatText],
    [about.purpose, about.purposeText],
    [about.who, about.whoText],
    [about.long, about.longText(props.kept)],
    [about.wrong, about.wrongText],
  ] as const;
  return (
    <Dialog
      title={about.title}
      onClose={props.onClose}
      actions={<Button onPress={props.onClose}>{about.close}</Button>}
    >
      <dl className={styles.about}>
        {points.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

/** In the order of the form. */
function check(join: PersonFields, page: Asking, words: HomeWords): Errors {
  const { join: said } = words;
  const isTooLong = (text: string, max: number = LIMITS.personText) => lengthOf(text.trim()) > max;
  return {
    ...(join.name.trim() === '' && { name: said.needName }),
    ...(isTooLong(join.name) && { name: said.tooLong(LIMITS.personText) }),
    ...(!page.constituencies.some(({ id }) => id === join.constituency) && {
      constituency: said.needConstituency,
    }),
    ...(join.institution.trim() === '' && { institution: said.needInstitution }),
    ...(isTooLong(join.institution, LIMITS.institution) && {
      institution: said.tooLong(LIMITS.institution),
    }),
    ...(isTooLong(join.position) && { position: said.tooLong(LIMITS.personText) }),
    ...(join.gender === null && { gender: said.needGender }),
  };
}
