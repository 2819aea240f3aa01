/** The parameters of a way, filled in by the method and open to change until the poll is opened [B1]. */
import type { Params } from '@mufakat/shared/polls/way.ts';

import { useLanguage } from '../../hooks/useLanguage.ts';
import { SelectField } from '../../parts/form/SelectField.tsx';
import { TextField } from '../../parts/form/TextField.tsx';
import { Segments } from '../../parts/Tabs.tsx';
import { useCommonWords, useDeskWords } from '../desk-words.ts';
import styles from './OpenPoll.module.css';
import type { PollDraft } from './poll-draft.ts';

export interface ParamsFieldsProps {
  readonly draft: PollDraft;
  readonly params: Params;
  readonly onParams: (changed: Partial<Params>) => void;
  readonly onShort: (short: boolean) => void;
}

export function ParamsFields({ draft, params, onParams, onShort }: ParamsFieldsProps) {
  const words = useDeskWords().poll;
  const common = useCommonWords();
  const { language } = useLanguage();
  switch (params.way) {
    case 'dots':
      return (
        <div className={styles.row}>
          <Figure
            label={words.dots}
            value={params.dots}
            onChange={(dots) => onParams({ way: 'dots', dots })}
          />
          <Figure
            label={words.maxPerOption}
            value={params.maxPerOption}
            onChange={(maxPerOption) => onParams({ way: 'dots', maxPerOption })}
          />
        </div>
      );
    case 'consensus':
      return (
        <>
          <Figure
            label={words.limit}
            value={params.limit}
            onChange={(limit) => onParams({ way: 'consensus', limit })}
          />
          <p className="field-hint">{words.limitHint}</p>
        </>
      );
    case 'majority':
      return (
        <>
          <div className={styles.row}>
            <Figure label={words.p} value={params.p} onChange={(p) => onParams({ way: 'majority', p })} />
            <Figure label={words.q} value={params.q} onChange={(q) => onParams({ way: 'majority', q })} />
          </div>
          <p className="field-hint">{words.thresholdOf(params.p, params.q)}</p>
          <SelectField
            label={words.base}
            value={params.base}
            options={[
              { value: 'without-abstain', text: words.bases['without-abstain'] },
              { value: 'all-votes', text: words.bases['all-votes'] },
              { value: 'eligible', text: words.bases.eligible },
            ]}
            onChange={(base) => onParams({ way: 'majority', base: base as typeof params.base })}
          />
        </>
      );
    case 'scoring':
      return (
        <>
          <Segments
            label={words.sheet}
            options={[
              { value: 'full', text: words.sheets.full },
              { value: 'short', text: words.sheets.short },
            ]}
            value={draft.short ? 'short' : 'full'}
            onChange={(sheet) => onShort(sheet === 'short')}
          />
          <details>
            <summary>{words.weights}</summary>
            <ul className={styles.weights}>
              {params.criteria.map((criterion) => (
                <li key={criterion.id}>
                  <span>
                    <span className={styles.side}>
                      {criterion.side === 'feasible' ? common.feasible : common.urgent}
                    </span>
                    <br />
                    {criterion.name[language]}
                  </span>
                  <Figure
                    label={words.weight}
                    labelHidden
                    value={criterion.weight}
                    onChange={(weight) =>
                      onParams({
                        way: 'scoring',
                        criteria: params.criteria.map((each) =>
                          each.id === criterion.id ? { ...each, weight } : each,
                        ),
                      })
                    }
                  />
                </li>
              ))}
            </ul>
          </details>
        </>
      );
  }
}

function Figure({
  label,
  labelHidden = false,
  value,
  onChange,
}: {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  return (
    <TextField
      label={label}
      labelHidden={labelHidden}
      value={String(value)}
      inputMode="numeric"
      narrow
      onChange={(text) => {
        const next = Number(text.replaceAll(/\D/g, ''));
        if (Number.isSafeInteger(next)) onChange(next);
      }}
    />
  );
}
