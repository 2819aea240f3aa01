/** A card kind: its look and its fields. */
import { Plus } from 'lucide-react';

import type { CardKind, Field } from '@mufakat/shared/cards/card.ts';
import {
  addField,
  changeField,
  fieldsToAdd,
  linkTargets,
  optionMeanings,
  removeField,
} from '@mufakat/shared/methods/edit/fields.ts';
import { renameKind } from '@mufakat/shared/methods/edit/steps.ts';
import { moved, replaced } from '@mufakat/shared/methods/edit/values.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useWords } from '../../../hooks/useWords.ts';
import { CardChip } from '../../../parts/Card.tsx';
import { SelectField } from '../../../parts/form/SelectField.tsx';
import { MenuButton } from '../../../parts/menu/MenuButton.tsx';
import { editorWords } from '../method-words.ts';
import { useAdded } from '../sought.ts';
import { FieldForm } from './FieldForm.tsx';
import type { FormProps } from './form-props.ts';
import { IconField } from './IconField.tsx';
import { LabelField } from './LabelField.tsx';
import { RowActs } from './RowActs.tsx';
import { useNewTexts } from './use-new-texts.ts';
import styles from './form.module.css';

export function KindForm(props: FormProps & { readonly at: number }) {
  const kind = props.method.cardKinds[props.at];
  return kind === undefined ? null : <OneKind {...props} kind={kind} />;
}

interface OneKindProps extends FormProps {
  readonly at: number;
  readonly kind: CardKind;
}

function OneKind({ method, at, kind, onChange, onRemove }: OneKindProps) {
  const words = useWords(editorWords).kind;
  const texts = useNewTexts();
  const { language } = useLanguage();
  const put = (next: CardKind, where?: string) =>
    onChange(
      { ...method, cardKinds: replaced(method.cardKinds, at, next) },
      where && `kind ${kind.id} ${where}`,
    );
  const set = (part: Partial<CardKind>, where?: string) => put({ ...kind, ...part }, where);
  const { fields } = kind;
  const putField = (place: number, next: Field, where?: string) =>
    onChange(changeField(method, at, place, next), where && `kind ${kind.id} ${next.id} ${where}`);
  const targets = linkTargets(method, kind);
  const meanings = optionMeanings(method, kind);
  const onAdded = useAdded();
  return (
    <div className={styles.form}>
      <h2>
        <small>{words.title}</small>
        <CardChip look={kind} /> {kind.name[language]}
      </h2>
      <LabelField
        label={words.name}
        value={kind.name}
        at={`cardKinds.${at}.name`}
        max={80}
        onChange={(name) => onChange(renameKind(method, at, name), `kind ${kind.id} name`)}
      />
      <div className={styles.two}>
        <IconField label={words.icon} value={kind.icon} onChange={(icon) => set({ icon })} />
        <div data-at={`cardKinds.${at}.shape`}>
          <SelectField
            label={words.shape}
            value={kind.shape}
            options={entries(words.shapes)}
            onChange={(shape) => set({ shape: shape as CardKind['shape'] })}
          />
        </div>
        <SelectField
          label={words.colour}
          value={kind.colour}
          options={entries(words.colours)}
          onChange={(colour) => set({ colour: colour as CardKind['colour'] })}
        />
      </div>
      <section className={styles.group}>
        <h3>{words.fields}</h3>
        {fields.map((field, place) => (
          <section
            key={field.id}
            className={styles.box}
            data-at={`cardKinds.${at}.fields.${place}`}
            aria-label={words.field(place + 1, field.name[language])}
          >
            <div className={styles.boxHead}>
              <b>{field.name[language]}</b>
              <span>
                {words.fieldKinds[field.kind]}
                {place === 0 && `, ${words.titleField}`}
              </span>
              <RowActs
                name={field.name[language]}
                onUp={place > 1 ? () => set({ fields: moved(fields, place, place - 1) }) : undefined}
                onDown={
                  place > 0 && place < fields.length - 1
                    ? () => set({ fields: moved(fields, place, place + 1) })
                    : undefined
                }
                onRemove={
                  place > 0 ? () => onRemove(field.name[language], removeField(method, at, place)) : undefined
                }
              />
            </div>
            <FieldForm
              field={field}
              path={['cardKinds', at, 'fields', place]}
              isTitle={place === 0}
              targets={targets}
              meanings={meanings}
              onChange={(next, where) => putField(place, next, where)}
            />
          </section>
        ))}
        <div>
          <MenuButton
            look="line"
            size="small"
            icon={Plus}
            label={words.addField}
            entries={fieldsToAdd(method, kind).map((sort) => ({
              id: sort,
              text: words.fieldKinds[sort],
              onChoose: () => {
                onChange(addField(method, at, sort, { name: texts.field, option: texts.option }));
                onAdded(['cardKinds', at, 'fields', fields.length]);
              },
            }))}
          >
            {words.addField}
          </MenuButton>
        </div>
      </section>
    </div>
  );
}

function entries(names: Readonly<Record<string, string>>): { value: string; text: string }[] {
  return Object.entries(names).map(([value, text]) => ({ value, text }));
}
