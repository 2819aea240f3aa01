/** One field of a card: what it is called, whether it must be filled in, and the limits of its kind. */
import { Plus } from 'lucide-react';

import type { Choice, Field } from '@mufakat/shared/cards/card.ts';
import { LIMITS, titleLimit } from '@mufakat/shared/cards/limits.ts';
import { meaningsOf, TITLE_KINDS } from '@mufakat/shared/methods/edit/fields.ts';
import { freeId, replaced } from '@mufakat/shared/methods/edit/values.ts';
import type { Path } from '@mufakat/shared/methods/problem.ts';
import type { Step } from '@mufakat/shared/methods/schema.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useWords } from '../../../hooks/useWords.ts';
import { Button } from '../../../parts/Button.tsx';
import { CheckField } from '../../../parts/form/CheckField.tsx';
import { SelectField } from '../../../parts/form/SelectField.tsx';
import { editorWords } from '../method-words.ts';
import { useAdded } from '../sought.ts';
import { EntryActs } from './EntryActs.tsx';
import { FigureField } from './FigureField.tsx';
import { NOTHING } from './form-props.ts';
import { LabelField } from './LabelField.tsx';
import { useNewTexts } from './use-new-texts.ts';
import styles from './form.module.css';

const OPTIONS_MAX = 40;
const LINKS_MAX = 100;
const FIGURE_MAX = 1_000_000_000;

export interface FieldFormProps {
  readonly field: Field;
  /** Where in the method it stands. */
  readonly path: Path;
  /** The first field is always required and as long as a title. */
  readonly isTitle: boolean;
  /** Steps it may link to. */
  readonly targets: readonly Step[];
  /** What the rules may take an option of this card to say. */
  readonly meanings: readonly NonNullable<Choice['means']>[];
  readonly onChange: (field: Field, where?: string) => void;
}

export function FieldForm({ field, path, isTitle, targets, meanings, onChange }: FieldFormProps) {
  const words = useWords(editorWords).kind;
  return (
    <>
      <LabelField
        label={words.fieldName}
        value={field.name}
        max={80}
        onChange={(name) => onChange({ ...field, name }, 'name')}
      />
      <LabelField
        label={words.fieldHint}
        value={field.hint ?? NOTHING}
        optional
        max={200}
        onChange={(hint) => {
          const { hint: _before, ...others } = field;
          onChange(hint.id.trim() === '' ? (others as Field) : { ...field, hint }, 'hint');
        }}
      />
      {!isTitle && (
        <div className={styles.checks}>
          {field.kind !== 'photo' && field.kind !== 'spot' && (
            <CheckField
              label={words.required}
              checked={field.required}
              onChange={(required) => onChange({ ...field, required })}
            />
          )}
          <CheckField
            label={words.later}
            checked={field.later === true}
            onChange={(later) => {
              const { later: _before, ...others } = field;
              onChange(later ? { ...field, later } : (others as Field));
            }}
          />
        </div>
      )}
      <Meaning field={field} onChange={onChange} />
      {isTitle ? (
        <TitleKind field={field} onChange={onChange} />
      ) : (
        <Limits field={field} path={path} targets={targets} meanings={meanings} onChange={onChange} />
      )}
    </>
  );
}

/** What rules go by: proposals without a location are asked about, a dictionary fills in the unit. */
function Meaning({ field, onChange }: Pick<FieldFormProps, 'field' | 'onChange'>) {
  const words = useWords(editorWords).kind;
  const meanings = meaningsOf(field);
  if (meanings.length === 0) return null;
  return (
    <SelectField
      label={words.means}
      value={field.means ?? ''}
      none={words.meansNothing}
      options={meanings.map((value) => ({ value, text: words.meanings[value] }))}
      onChange={(chosen) => {
        const { means: _before, ...others } = field;
        const means = meanings.find((it) => it === chosen);
        onChange(means === undefined ? (others as Field) : { ...field, means });
      }}
    />
  );
}

/** A name of something, of somebody, or of a place: phones suggest what they know of it. */
function TitleKind({ field, onChange }: Pick<FieldFormProps, 'field' | 'onChange'>) {
  const words = useWords(editorWords).kind;
  const kinds = TITLE_KINDS.map((value) => ({ value, text: words.fieldKinds[value] }));
  return (
    <SelectField
      label={words.titleKind}
      value={field.kind}
      options={kinds}
      {...(kinds.some(({ value }) => value === field.kind) ? {} : { none: '–' })}
      onChange={(chosen) => {
        const kind = TITLE_KINDS.find((it) => it === chosen);
        const { id, name, hint } = field;
        if (kind === undefined) return;
        onChange({ id, name, ...(hint && { hint }), required: true, kind, max: titleLimit({ kind }) });
      }}
    />
  );
}

function Limits({ field, path, targets, meanings, onChange }: Omit<FieldFormProps, 'isTitle'>) {
  const words = useWords(editorWords).kind;
  const { language } = useLanguage();
  switch (field.kind) {
    case 'text':
    case 'longText':
    case 'place':
    case 'institution':
      return (
        <FigureField
          label={words.max}
          value={field.max}
          min={1}
          max={LIMITS.longText}
          onChange={(max) => onChange({ ...field, max }, 'max')}
        />
      );
    case 'number': {
      const { min: _min, ...noMin } = field;
      const { max: _max, ...noMax } = field;
      const { unit: _unit, ...noUnit } = field;
      return (
        <>
          <LabelField
            label={words.unit}
            value={field.unit ?? NOTHING}
            optional
            max={80}
            onChange={(unit) => onChange(unit.id.trim() === '' ? noUnit : { ...field, unit }, 'unit')}
          />
          <div className={styles.two}>
            <FigureField
              label={words.least}
              value={field.min}
              min={-FIGURE_MAX}
              max={FIGURE_MAX}
              onClear={() => onChange(noMin)}
              onChange={(min) => onChange({ ...field, min }, 'min')}
            />
            <FigureField
              label={words.most}
              value={field.max}
              min={-FIGURE_MAX}
              max={FIGURE_MAX}
              onClear={() => onChange(noMax)}
              onChange={(max) => onChange({ ...field, max }, 'max')}
            />
          </div>
        </>
      );
    }
    case 'choice':
    case 'choices':
      return (
        <>
          <Options
            options={field.options}
            path={[...path, 'options']}
            meanings={meanings}
            onChange={(options, where) => onChange({ ...field, options }, where)}
          />
          {field.kind === 'choices' && (
            <FigureField
              label={words.mostChosen}
              value={field.max}
              min={1}
              max={OPTIONS_MAX}
              onChange={(max) => onChange({ ...field, max }, 'max')}
            />
          )}
        </>
      );
    case 'link':
      return (
        <div className={styles.two}>
          <SelectField
            label={words.linksTo}
            value={targets.some(({ id }) => id === field.step) ? field.step : ''}
            options={targets.map(({ id, name }) => ({ value: id, text: name[language] }))}
            {...(targets.some(({ id }) => id === field.step) ? {} : { none: '–' })}
            onChange={(step) => onChange({ ...field, step })}
          />
          <FigureField
            label={words.mostLinks}
            value={field.max}
            min={1}
            max={LINKS_MAX}
            onChange={(max) => onChange({ ...field, max }, 'max')}
          />
        </div>
      );
    case 'money':
    case 'year':
    case 'period':
    case 'yearly':
    case 'photo':
    case 'spot':
      return null;
  }
}

interface OptionsProps {
  readonly options: readonly Choice[];
  /** Where in the method they stand. */
  readonly path: Path;
  readonly meanings: FieldFormProps['meanings'];
  readonly onChange: (options: readonly Choice[], where?: string) => void;
}

function Options({ options, path, meanings, onChange }: OptionsProps) {
  const words = useWords(editorWords).kind;
  const texts = useNewTexts();
  const onAdded = useAdded();
  const { language } = useLanguage();
  return (
    <fieldset className={styles.group}>
      <legend className="field-label">{words.options}</legend>
      {options.map((option, at) => (
        <div key={option.id} className={styles.line} data-at={[...path, at].join('.')}>
          <LabelField
            label={words.option(at + 1)}
            value={option.name}
            max={80}
            onChange={(name) => onChange(replaced(options, at, { ...option, name }), `option ${option.id}`)}
          />
          {meanings.length > 0 && (
            <SelectField
              label={words.optionMeans(option.name[language])}
              labelHidden
              value={option.means ?? ''}
              none={words.meansNothing}
              options={meanings.map((value) => ({
                value,
                text: value === 'wording' ? words.wording : words.letter(value),
              }))}
              onChange={(chosen) => {
                const { means: _before, ...others } = option;
                const means = meanings.find((it) => it === chosen);
                onChange(replaced(options, at, means === undefined ? others : { ...option, means }));
              }}
            />
          )}
          <EntryActs name={option.name[language]} list={options} at={at} onChange={onChange} />
        </div>
      ))}
      {options.length < OPTIONS_MAX && (
        <div>
          <Button
            size="small"
            icon={Plus}
            onPress={() => {
              onChange([...options, { id: freeId('pilihan', options), name: texts.option }]);
              onAdded([...path, options.length]);
            }}
          >
            {words.addOption}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
