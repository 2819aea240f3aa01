/** The path of ratification: which instrument, by whom, prepared by whom, until when. */
import type { Proceedings } from '@mufakat/shared/workshop/state.ts';

import { useDeskWords } from '../../../layouts/desk-words.ts';
import { Sheet } from '../../../layouts/deciding/Sheet.tsx';
import { DraftField } from '../../../parts/form/DraftField.tsx';
import styles from './page.module.css';
import { RowsEditor } from './RowsEditor.tsx';
import type { EditedProceedings } from './use-proceedings.ts';

type Path = Proceedings['ratification'][number];
type Rule = Proceedings['rules'][number];

const BLANK_PATH: Path = { instrument: '', official: '', preparer: '', due: '', status: '' };
const BLANK_RULE: Rule = { name: '', text: '' };
const PARTS = ['instrument', 'official', 'preparer', 'due', 'status'] as const;

export function RatificationSheet({ edited }: { readonly edited: EditedProceedings }) {
  const words = useDeskWords().proceedings;
  const { value, writes, set } = edited;
  return (
    <>
      <Sheet title={words.ratification}>
        <RowsEditor<Path>
          rows={value.ratification}
          blank={BLANK_PATH}
          addText={words.ratificationAdd}
          nameOf={(path) => path.instrument}
          writes={writes}
          onChange={(ratification) => set({ ratification })}
        >
          {(path, change) => (
            <div className={styles.wide}>
              {PARTS.map((part) => (
                <DraftField
                  key={part}
                  label={words[part]}
                  value={path[part]}
                  type={part === 'due' ? 'date' : 'text'}
                  disabled={!writes}
                  onSave={(text) => change({ [part]: text })}
                />
              ))}
            </div>
          )}
        </RowsEditor>
      </Sheet>
      <Sheet title={words.rules}>
        <RowsEditor<Rule>
          rows={value.rules}
          blank={BLANK_RULE}
          addText={words.ruleAdd}
          nameOf={(rule) => rule.name}
          ordered
          writes={writes}
          onChange={(rules) => set({ rules })}
        >
          {(rule, change) => (
            <div className={styles.wide}>
              <DraftField
                label={words.ruleName}
                value={rule.name}
                disabled={!writes}
                onSave={(name) => change({ name })}
              />
              <DraftField
                label={words.ruleText}
                value={rule.text}
                rows={2}
                disabled={!writes}
                onSave={(text) => change({ text })}
              />
            </div>
          )}
        </RowsEditor>
      </Sheet>
    </>
  );
}
