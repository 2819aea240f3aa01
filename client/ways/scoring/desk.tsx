/** Layak–mendesak on the desk. */
import { useLanguage } from '../../hooks/useLanguage.ts';
import { useCommonWords, useDeskWords } from '../../layouts/desk-words.ts';
import { SelectField } from '../../parts/form/SelectField.tsx';
import { Segments } from '../../parts/Tabs.tsx';
import { Figure } from '../Figure.tsx';
import type { BallotFieldsProps, DeskWay, ParamsFieldsProps } from '../way-faces.ts';
import { AcceptClasses } from './AcceptClasses.tsx';
import styles from './desk.module.css';

export const scoringOnDesk: DeskWay<'scoring'> = {
  ParamsFields,
  BallotFields,
  Outcome: null,
  AcceptRows: AcceptClasses,
  acceptWords: ({ line }) => ({ title: line.classTitle, hint: line.classHint }),
  // The step itself asks about its scores.
  question: ({ step, language }) => step.task[language],
  counted: ({ result }) => result.rated,
  another: ({ poll }) => poll.plenary,
};

const SCORES = [1, 2, 3, 4, 5] as const;

function ParamsFields({ params, offer, onParams }: ParamsFieldsProps<'scoring'>) {
  const words = useDeskWords().poll;
  const common = useCommonWords();
  const { language } = useLanguage();
  const isShort =
    params.criteria.length === offer.short.length &&
    params.criteria.every(({ id }, at) => offer.short[at]?.id === id);
  const weigh = (criterion: string, weight: number) =>
    onParams({
      criteria: params.criteria.map((each) => (each.id === criterion ? { ...each, weight } : each)),
    });
  return (
    <>
      <Segments
        label={words.sheet}
        options={[
          { value: 'full', text: words.sheets.full },
          { value: 'short', text: words.sheets.short },
        ]}
        value={isShort ? 'short' : 'full'}
        onChange={(sheet) => onParams({ criteria: sheet === 'short' ? offer.short : offer.criteria })}
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
                onChange={(weight) => weigh(criterion.id, weight)}
              />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function BallotFields({ poll, params, choice, onChange }: BallotFieldsProps<'scoring'>) {
  const words = useDeskWords();
  const { language } = useLanguage();
  const sheets = choice?.sheets ?? [];
  const put = (option: string, criterion: string, text: string) => {
    const score = SCORES.find((each) => String(each) === text);
    const before = sheets.find((sheet) => sheet.option === option)?.scores ?? [];
    const others = before.filter((each) => each.criterion !== criterion);
    const scores = score === undefined ? others : [...others, { criterion, score }];
    const rest = sheets.filter((sheet) => sheet.option !== option);
    onChange({ way: 'scoring', sheets: scores.length === 0 ? rest : [...rest, { option, scores }] });
  };
  return (
    <div className={styles.sheets}>
      {poll.options.map((option) => (
        <details key={option.id}>
          <summary>
            <b>{option.text}</b>
          </summary>
          <div className={styles.sheet}>
            {params.criteria.map((criterion) => {
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
