/** A document besides the berita acara: its titles and its sections in their order. */
import { moved, replaced, without } from '@mufakat/shared/methods/edit-method.ts';
import type { ReportSpec } from '@mufakat/shared/methods/result-spec.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useWords } from '../../../hooks/useWords.ts';
import { editorWords } from '../method-words.ts';
import type { FormProps } from './form-props.ts';
import { LabelField } from './LabelField.tsx';
import { RowActs } from './RowActs.tsx';
import styles from './form.module.css';

export function ReportForm({ method, at, onChange }: FormProps & { readonly at: number }) {
  const words = useWords(editorWords).report;
  const { language } = useLanguage();
  const { reports } = method.result;
  const report = reports[at];
  if (report === undefined) return null;
  const put = (part: Partial<ReportSpec>, where?: string) =>
    onChange(
      { ...method, result: { ...method.result, reports: replaced(reports, at, { ...report, ...part }) } },
      where && `report ${report.id} ${where}`,
    );
  const { sections } = report;
  return (
    <div className={styles.form}>
      <h2>
        <small>{words.title}</small>
        {report.name[language]}
      </h2>
      <LabelField
        label={words.name}
        value={report.name}
        max={80}
        onChange={(name) => put({ name }, 'name')}
      />
      <LabelField
        label={words.heading}
        value={report.title}
        max={200}
        onChange={(title) => put({ title }, 'title')}
      />
      <section className={styles.group}>
        <h3>{words.sections}</h3>
        {sections.map((section, place) => (
          <div key={place} className={styles.line}>
            <LabelField
              label={words.section(place + 1)}
              value={section.title}
              max={200}
              onChange={(title) =>
                put({ sections: replaced(sections, place, { ...section, title }) }, `section ${place}`)
              }
            />
            <RowActs
              name={section.title[language]}
              onUp={place > 0 ? () => put({ sections: moved(sections, place, place - 1) }) : undefined}
              onDown={
                place < sections.length - 1
                  ? () => put({ sections: moved(sections, place, place + 1) })
                  : undefined
              }
              onRemove={sections.length > 1 ? () => put({ sections: without(sections, place) }) : undefined}
            />
          </div>
        ))}
      </section>
    </div>
  );
}
