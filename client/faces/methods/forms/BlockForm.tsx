/** What is printed in one place of a document. A block that has nothing to choose has no form. */
import { grouped, groupings } from '@mufakat/shared/methods/edit/reports.ts';
import { TEXTS } from '@mufakat/shared/methods/printable.ts';
import { templatesOf } from '@mufakat/shared/methods/templates.ts';
import type { Label } from '@mufakat/shared/languages/language.ts';
import type { ListSpec, ReportBlock } from '@mufakat/shared/methods/result-spec.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';
import { kindById } from '@mufakat/shared/methods/walk.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useWords } from '../../../hooks/useWords.ts';
import { CheckField } from '../../../parts/form/CheckField.tsx';
import { SelectField } from '../../../parts/form/SelectField.tsx';
import { editorWords } from '../method-words.ts';
import { ColumnsForm } from './ColumnsForm.tsx';
import { NOTHING } from './form-props.ts';
import { LabelField } from './LabelField.tsx';
import { PlanForm } from './PlanForm.tsx';
import styles from './form.module.css';

export interface BlockFormProps {
  readonly method: Method;
  readonly block: ReportBlock;
  /** Where in the method it stands. */
  readonly at: string;
  readonly onChange: (block: ReportBlock, where?: string) => void;
}

export function BlockForm({ method, block, at, onChange }: BlockFormProps) {
  const all = useWords(editorWords);
  const words = all.report;
  const { language } = useLanguage();
  const { tables } = method.result;
  const braces = (label: Label) => {
    const names = templatesOf(method.result).get(label) ?? [];
    return names.length === 0 ? undefined : all.minutes.braces(names.map((name) => `{${name}}`).join(' '));
  };
  const named = (list: Method['result']['tables']) =>
    list.map(({ id, name }) => ({ value: id, text: name[language] }));
  switch (block.of) {
    case 'text':
      return (
        <LabelField
          label={words.text}
          value={block.text}
          at={`${at}.text`}
          max={1200}
          rows={3}
          onChange={(text) => onChange({ ...block, text }, 'text')}
        />
      );
    case 'signatures':
      return (
        <LabelField
          label={words.closing}
          value={block.closing}
          at={`${at}.closing`}
          max={1200}
          rows={2}
          onChange={(closing) => onChange({ ...block, closing }, 'closing')}
        />
      );
    case 'table': {
      const { lead: _lead, ...noLead } = block;
      return (
        <>
          <SelectField
            label={words.table}
            value={block.table}
            options={named(tables)}
            onChange={(table) => onChange({ ...block, table })}
          />
          <LabelField
            label={words.lead}
            value={block.lead ?? NOTHING}
            optional
            hint={all.minutes.braces('{jumlah} {tahun}')}
            max={1200}
            rows={2}
            onChange={(lead) => onChange(lead.id.trim() === '' ? noLead : { ...block, lead }, 'lead')}
          />
        </>
      );
    }
    case 'titles':
      return (
        <>
          <SelectField
            label={words.table}
            value={block.table}
            options={named(tables.filter(({ shape }) => shape === 'list'))}
            onChange={(table) => onChange({ ...block, table })}
          />
          <LabelField
            label={words.titlesHeading}
            value={block.heading}
            at={`${at}.heading`}
            max={200}
            onChange={(heading) => onChange({ ...block, heading }, 'heading')}
          />
        </>
      );
    case 'agreed': {
      const { alone: _alone, ...both } = block;
      return (
        <>
          <LabelField
            label={words.agreedLead}
            value={block.lead}
            at={`${at}.lead`}
            hint={braces(block.lead)}
            max={1200}
            rows={2}
            onChange={(lead) => onChange({ ...block, lead }, 'lead')}
          />
          <CheckField
            label={words.alone}
            checked={block.alone === true}
            onChange={(alone) => onChange(alone ? { ...block, alone } : both)}
          />
        </>
      );
    }
    case 'grouped':
      return <GroupedForm method={method} block={block} at={at} onChange={onChange} />;
    case 'stages':
    case 'periods':
    case 'years':
      return <PlanForm method={method} plan={block.plan} onChange={(plan) => onChange({ ...block, plan })} />;
    default:
      return null;
  }
}

function GroupedForm({
  method,
  block,
  at,
  onChange,
}: {
  readonly method: Method;
  readonly block: Extract<ReportBlock, { of: 'grouped' }>;
  readonly at: string;
  readonly onChange: BlockFormProps['onChange'];
}) {
  const words = useWords(editorWords);
  const { language } = useLanguage();
  const ways = groupings(method);
  const way = ways.find(({ table, by }) => table.id === block.table && by.id === block.by);
  const target = way?.by.kind === 'link' ? listOfStep(method, way.by.step) : undefined;
  const about = (target === undefined ? [] : (kindById(method, target.kind)?.fields ?? [])).filter((field) =>
    TEXTS.includes(field.kind),
  );
  const { others: _others, ...noOthers } = block;
  return (
    <>
      <SelectField
        label={words.report.groupedBy}
        value={`${block.table} ${block.by}`}
        options={ways.map(({ table, by }) => ({
          value: `${table.id} ${by.id}`,
          text: words.table.fromLinked(by.name[language], table.name[language]),
        }))}
        onChange={(value) => {
          const next = ways.find(({ table, by }) => `${table.id} ${by.id}` === value);
          if (next === undefined) return;
          const fresh = grouped(method, next.table, next.by, block.others ?? next.by.name);
          onChange({ ...fresh, heading: block.heading });
        }}
      />
      <LabelField
        label={words.report.groupedHeading}
        value={block.heading}
        at={`${at}.heading`}
        hint={words.minutes.braces('{nomor} {judul}')}
        max={200}
        onChange={(heading) => onChange({ ...block, heading }, 'heading')}
      />
      {about.length > 0 && (
        <fieldset className={styles.checks}>
          <legend className="field-label">{words.report.about}</legend>
          {about.map((field) => (
            <CheckField
              key={field.id}
              label={field.name[language]}
              checked={block.about.includes(field.id)}
              onChange={(checked) =>
                onChange({
                  ...block,
                  about: about
                    .map(({ id }) => id)
                    .filter((id) => (id === field.id ? checked : block.about.includes(id))),
                })
              }
            />
          ))}
        </fieldset>
      )}
      {(way?.by.required !== true || block.others !== undefined) && (
        <LabelField
          label={words.report.others}
          value={block.others ?? NOTHING}
          optional
          max={200}
          onChange={(others) => onChange(others.id.trim() === '' ? noOthers : { ...block, others }, 'others')}
        />
      )}
      {way !== undefined && (
        <ColumnsForm
          method={method}
          table={way.table}
          columns={block.columns}
          at={`${at}.columns`}
          title={words.table.columns}
          onChange={(columns, where) => onChange({ ...block, columns }, where)}
        />
      )}
    </>
  );
}

function listOfStep(method: Method, step: string): ListSpec | undefined {
  return method.result.tables.filter((table) => table.shape === 'list').find((table) => table.step === step);
}
