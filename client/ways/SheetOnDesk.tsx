/** Score sheets on the desk, as the ways that score by criteria share them: the weights, and the ballot of somebody without a phone. */
import type { ScoreSheet, WeightedCriterion } from '@mufakat/shared/polls/way.ts';
import type { PollView } from '@mufakat/shared/workshop/view.ts';

import { useLanguage } from '../hooks/useLanguage.ts';
import { useDeskWords } from '../layouts/desk-words.ts';
import { SelectField } from '../parts/form/SelectField.tsx';
import { Figure } from './Figure.tsx';
import styles from './SheetOnDesk.module.css';

export interface WeightsProps<C extends WeightedCriterion> {
  readonly criteria: readonly C[];
  /** Over its name. */
  readonly sideOf?: (criterion: C) => string;
  readonly onCriteria: (criteria: readonly C[]) => void;
}

export function Weights<C extends WeightedCriterion>({ criteria, sideOf, onCriteria }: WeightsProps<C>) {
  const words = useDeskWords().poll;
  const { language } = useLanguage();
  const weigh = (criterion: string, weight: number) =>
    onCriteria(criteria.map((each) => (each.id === criterion ? { ...each, weight } : each)));
  return (
    <details>
      <summary>{words.weights}</summary>
      <ul className={styles.weights}>
        {criteria.map((criterion) => (
          <li key={criterion.id}>
            <span>
              {sideOf !== undefined && (
                <>
                  <span className={styles.side}>{sideOf(criterion)}</span>
                  <br />
                </>
              )}
              {criterion.name[language]}
            </span>
            <Figure
              label={`${words.weight}: ${criterion.name[language]}`}
              labelHidden
              value={criterion.weight}
              onChange={(weight) => weigh(criterion.id, weight)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

export interface SheetFieldsProps {
  readonly poll: PollView;
  readonly criteria: readonly WeightedCriterion[];
  readonly sheets: readonly ScoreSheet[];
  readonly onSheets: (sheets: readonly ScoreSheet[]) => void;
}

const SCORES = [1, 2, 3, 4, 5] as const;

export function SheetFields({ poll, criteria, sheets, onSheets }: SheetFieldsProps) {
  const words = useDeskWords();
  const { language } = useLanguage();
  const put = (option: string, criterion: string, text: string) => {
    const score = SCORES.find((each) => String(each) === text);
    const before = sheets.find((sheet) => sheet.option === option)?.scores ?? [];
    const others = before.filter((each) => each.criterion !== criterion);
    const scores = score === undefined ? others : [...others, { criterion, score }];
    const rest = sheets.filter((sheet) => sheet.option !== option);
    onSheets(scores.length === 0 ? rest : [...rest, { option, scores }]);
  };
  return (
    <div className={styles.sheets}>
      {poll.options.map((option) => (
        <details key={option.id}>
          <summary>
            <b>{option.text}</b>
          </summary>
          <div className={styles.sheet}>
            {criteria.map((criterion) => {
              const score = sheets
                .find((sheet) => sheet.option === option.id)
                ?.scores.find((each) => each.criterion === criterion.id)?.score;
              return (
                <SelectField
                  key={criterion.id}
                  label={criterion.name[language]}
                  none={words.common.none}
                  value={score === undefined ? '' : String(score)}
                  options={SCORES.map((each) => ({ value: String(each), text: String(each) }))}
                  onChange={(text) => put(option.id, criterion.id, text)}
                />
              );
            })}
          </div>
        </details>
      ))}
    </div>
  );
}
