/** A document besides the berita acara: its titles, and its sections with what is printed in each. */
import { ChevronDown, ChevronRight, Plus } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';

import {
  BLOCKS_MAX,
  blockSorts,
  newBlock,
  newSection,
  sectionPlace,
  SECTIONS_MAX,
  type BlockSort,
} from '@mufakat/shared/methods/edit/reports.ts';
import { inserted, moved, replaced, without } from '@mufakat/shared/methods/edit/values.ts';
import type { ReportSection, ReportSpec } from '@mufakat/shared/methods/result-spec.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useWords } from '../../../hooks/useWords.ts';
import { Button } from '../../../parts/Button.tsx';
import { SelectField } from '../../../parts/form/SelectField.tsx';
import { MenuButton } from '../../../parts/menu/MenuButton.tsx';
import { editorWords } from '../method-words.ts';
import { useAdded, useUnfolded } from '../sought.ts';
import { BlockForm } from './BlockForm.tsx';
import { EntryActs } from './EntryActs.tsx';
import type { FormProps } from './form-props.ts';
import { LabelField } from './LabelField.tsx';
import { RowActs } from './RowActs.tsx';
import { useNewTexts } from './use-new-texts.ts';
import styles from './form.module.css';

export function ReportForm({ method, at, onChange, onLook }: FormProps & { readonly at: number }) {
  const words = useWords(editorWords).report;
  const texts = useNewTexts();
  const { language } = useLanguage();
  const onAdded = useAdded();
  const list = `result.reports.${at}.sections`;
  const [open, setOpen] = useUnfolded(list);
  const settled = useDeferredValue(method);
  const sorts = useMemo(() => blockSorts(settled, texts), [settled, texts]);
  const { reports } = method.result;
  const report = reports[at];
  if (report === undefined) return null;
  const put = (part: Partial<ReportSpec>, where?: string) =>
    onChange(
      { ...method, result: { ...method.result, reports: replaced(reports, at, { ...report, ...part }) } },
      where && `report ${report.id} ${where}`,
    );
  const { sections } = report;
  const move = (from: number, to: number) => {
    put({ sections: moved(sections, from, to) });
    if (open === from) setOpen(to);
    else if (open === to) setOpen(from);
  };
  return (
    <div className={styles.form}>
      <h2>
        <small>{words.title}</small>
        {report.name[language]}
      </h2>
      <LabelField
        label={words.name}
        value={report.name}
        at={`result.reports.${at}.name`}
        max={80}
        onChange={(name) => put({ name }, 'name')}
      />
      <LabelField
        label={words.heading}
        value={report.title}
        at={`result.reports.${at}.title`}
        max={200}
        onChange={(title) => put({ title }, 'title')}
      />
      <section className={styles.group}>
        <h3>{words.sections}</h3>
        {sections.map((section, place) => {
          const name = section.title[language];
          const isOpen = open === place;
          return (
            <section
              key={place}
              className={styles.box}
              data-at={`${list}.${place}`}
              aria-label={`${place + 1}. ${name}`}
            >
              <div className={styles.boxHead}>
                <Button
                  look="ghost"
                  size="small"
                  icon={isOpen ? ChevronDown : ChevronRight}
                  label={isOpen ? words.close(name) : words.open(name)}
                  expanded={isOpen}
                  onPress={() => {
                    setOpen(isOpen ? null : place);
                    if (!isOpen) onLook(name);
                  }}
                />
                <b>
                  {place + 1}. {name}
                </b>
                <span>{section.blocks.map(({ of }) => words.blockOf[of]).join(', ')}</span>
                <RowActs
                  name={name}
                  onUp={place > 0 ? () => move(place, place - 1) : undefined}
                  onDown={place < sections.length - 1 ? () => move(place, place + 1) : undefined}
                  onRemove={
                    sections.length > 1
                      ? () => {
                          put({ sections: without(sections, place) });
                          setOpen(null);
                        }
                      : undefined
                  }
                />
              </div>
              {isOpen && (
                <SectionForm
                  method={method}
                  section={section}
                  path={`${list}.${place}`}
                  sorts={sorts}
                  at={place}
                  onChange={(next, where) =>
                    put({ sections: replaced(sections, place, next) }, where && `section ${place} ${where}`)
                  }
                />
              )}
            </section>
          );
        })}
        {sections.length < SECTIONS_MAX && (
          <div>
            <Button
              size="small"
              icon={Plus}
              onPress={() => {
                const place = sectionPlace(sections);
                put({ sections: inserted(sections, place, newSection(texts)) });
                setOpen(place);
                onLook(texts.section[language]);
                onAdded(['result', 'reports', at, 'sections', place, 'title']);
              }}
            >
              {words.addSection}
            </Button>
          </div>
        )}
      </section>
    </div>
  );
}

interface SectionFormProps {
  readonly method: Method;
  readonly section: ReportSection;
  /** Where in the method it stands. */
  readonly path: string;
  readonly sorts: readonly BlockSort[];
  readonly at: number;
  readonly onChange: (section: ReportSection, where?: string) => void;
}

function SectionForm({ method, section, path, sorts, at, onChange }: SectionFormProps) {
  const words = useWords(editorWords).report;
  const texts = useNewTexts();
  const { blocks } = section;
  const putBlocks = (next: ReportSection['blocks'], where?: string) =>
    onChange({ ...section, blocks: next }, where);
  return (
    <>
      <LabelField
        label={words.section(at + 1)}
        value={section.title}
        at={`${path}.title`}
        max={200}
        onChange={(title) => onChange({ ...section, title }, 'title')}
      />
      <div className={styles.two}>
        <SelectField
          label={words.as}
          value={section.as}
          options={(['chapter', 'part', 'annex'] as const).map((value) => ({
            value,
            text: words.asOf[value],
          }))}
          onChange={(as) => onChange({ ...section, as: as as ReportSection['as'] })}
        />
        <SelectField
          label={words.page}
          value={section.page}
          options={(['same', 'portrait', 'landscape'] as const).map((value) => ({
            value,
            text: words.pages[value],
          }))}
          onChange={(page) => onChange({ ...section, page: page as ReportSection['page'] })}
        />
      </div>
      <h4 className="field-label">{words.blocks}</h4>
      {blocks.map((block, place) => {
        const name = words.blockOf[block.of];
        return (
          <section
            key={`${place} ${block.of}`}
            className={styles.inner}
            data-at={`${path}.blocks.${place}`}
            aria-label={words.block(place + 1, name)}
          >
            <div className={styles.boxHead}>
              <b>{name}</b>
              <EntryActs name={name} list={blocks} at={place} onChange={putBlocks} />
            </div>
            <BlockForm
              method={method}
              block={block}
              at={`${path}.blocks.${place}`}
              onChange={(next, where) =>
                putBlocks(replaced(blocks, place, next), where && `block ${place} ${where}`)
              }
            />
          </section>
        );
      })}
      {blocks.length < BLOCKS_MAX && (
        <div>
          <MenuButton
            look="line"
            size="small"
            icon={Plus}
            label={words.addBlock}
            entries={sorts.map((sort) => ({
              id: sort,
              text: words.blockOf[sort],
              onChoose: () => {
                const block = newBlock(method, sort, texts);
                if (block !== null) putBlocks([...blocks, block]);
              },
            }))}
          >
            {words.addBlock}
          </MenuButton>
        </div>
      )}
    </>
  );
}
