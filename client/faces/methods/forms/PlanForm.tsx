/** A plan over time: what is planned, by which activities, and which of their fields say when, where, who and for how much. */
import type { CardKind } from '@mufakat/shared/cards/card.ts';
import { actionsOf, PLAN_FIELDS } from '@mufakat/shared/methods/edit/reports.ts';
import { linkedSteps } from '@mufakat/shared/methods/edit/tables.ts';
import { replaced } from '@mufakat/shared/methods/edit/values.ts';
import { TEXTS } from '@mufakat/shared/methods/printable.ts';
import type { ListSpec, PlanSpec } from '@mufakat/shared/methods/result-spec.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';
import { kindById } from '@mufakat/shared/methods/walk.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useWords } from '../../../hooks/useWords.ts';
import { CheckField } from '../../../parts/form/CheckField.tsx';
import { SelectField } from '../../../parts/form/SelectField.tsx';
import { editorWords } from '../method-words.ts';
import styles from './form.module.css';

const FIELDS = ['when', 'cost', 'responsible', 'place', 'amount', 'unit', 'funds'] as const;

export interface PlanFormProps {
  readonly method: Method;
  readonly plan: PlanSpec;
  readonly onChange: (plan: PlanSpec) => void;
}

export function PlanForm({ method, plan, onChange }: PlanFormProps) {
  const words = useWords(editorWords).report.plan;
  const { language } = useLanguage();
  const lists = method.result.tables.filter((table) => table.shape === 'list');
  const kindOf = (table: ListSpec) => kindById(method, table.kind);
  const planned = lists.find(({ id }) => id === plan.of);
  const linking = lists.filter((table) => {
    const kind = kindOf(table);
    return kind !== null && planned !== undefined && linkedSteps([kind]).includes(planned.step);
  });
  const actions = lists.find(({ id }) => id === plan.actions.table);
  const kind = actions === undefined ? null : kindOf(actions);
  const measuring = linking.filter(({ columns }) => columns.some(({ of }) => of === 'measure'));
  const named = (tables: readonly ListSpec[]) =>
    tables.map(({ id, name }) => ({ value: id, text: name[language] }));
  const fieldsFor = (of: CardKind, name: (typeof FIELDS)[number]) => {
    const kinds: readonly string[] = PLAN_FIELDS[name];
    return of.fields
      .filter((field) => kinds.includes(field.kind))
      .map((field) => ({ value: field.id, text: field.name[language] }));
  };
  return (
    <>
      <div className={styles.two}>
        <SelectField
          label={words.of}
          value={plan.of}
          options={named(lists)}
          onChange={(of) => onChange({ ...plan, of })}
        />
        <SelectField
          label={words.actions}
          value={plan.actions.table}
          options={named(linking)}
          onChange={(table) => {
            const next = linking.find(({ id }) => id === table);
            const found = next === undefined ? null : kindOf(next);
            const fields = found === null ? null : actionsOf(found);
            onChange({ ...plan, actions: { ...plan.actions, ...fields, table } });
          }}
        />
      </div>
      {kind !== null && (
        <div className={styles.two}>
          {FIELDS.map((name) => (
            <SelectField
              key={name}
              label={words[name]}
              value={plan.actions[name]}
              options={fieldsFor(kind, name)}
              onChange={(id) => onChange({ ...plan, actions: { ...plan.actions, [name]: id } })}
            />
          ))}
        </div>
      )}
      <SelectField
        label={words.measures}
        value={plan.measures ?? ''}
        none={words.noMeasures}
        options={named(measuring)}
        onChange={(id) => onChange({ ...plan, measures: id === '' ? null : id })}
      />
      <fieldset className={styles.checks}>
        <legend className="field-label">{words.means}</legend>
        {linking
          .filter(({ id }) => id !== plan.actions.table && id !== plan.measures)
          .map(({ id, name }) => (
            <CheckField
              key={id}
              label={name[language]}
              checked={plan.means.some(({ table }) => table === id)}
              onChange={(checked) =>
                onChange({
                  ...plan,
                  means: checked
                    ? [...plan.means, { table: id, before: null }]
                    : plan.means.filter(({ table }) => table !== id),
                })
              }
            />
          ))}
      </fieldset>
      {plan.means.map(({ table, before }, at) => {
        const list = lists.find(({ id }) => id === table);
        const fields = list === undefined ? [] : (kindOf(list)?.fields.slice(1) ?? []);
        const texts = fields.filter((field) => TEXTS.includes(field.kind));
        if (list === undefined || texts.length === 0) return null;
        return (
          <SelectField
            key={table}
            label={words.before(list.name[language])}
            value={before ?? ''}
            none={words.noBefore}
            options={texts.map(({ id, name }) => ({ value: id, text: name[language] }))}
            onChange={(id) =>
              onChange({
                ...plan,
                means: replaced(plan.means, at, { table, before: id === '' ? null : id }),
              })
            }
          />
        );
      })}
    </>
  );
}
