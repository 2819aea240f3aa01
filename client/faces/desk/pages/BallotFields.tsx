/** A ballot as a form of the desk: dots by option, an answer with its reason, or scores by criterion. */
import { Minus, Plus } from 'lucide-react';

import type { BallotChoice, ScoringParams } from '@mufakat/shared/polls/way.ts';
import type { PollView } from '@mufakat/shared/workshop/view.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useCommonWords, useDeskWords } from '../../../layouts/desk-words.ts';
import { Button } from '../../../parts/Button.tsx';
import { CheckField } from '../../../parts/form/CheckField.tsx';
import { SelectField } from '../../../parts/form/SelectField.tsx';
import { TextField } from '../../../parts/form/TextField.tsx';
import { Segments } from '../../../parts/Tabs.tsx';
import styles from './page.module.css';

export interface BallotFieldsProps {
  readonly poll: PollView;
  readonly choice: BallotChoice | null;
  readonly onChange: (choice: BallotChoice) => void;
}

export function BallotFields(props: BallotFieldsProps) {
  switch (props.poll.params.way) {
    case 'dots':
      return <Dots {...props} dots={props.poll.params.dots} most={props.poll.params.maxPerOption} />;
    case 'consensus':
      return <Consensus {...props} />;
    case 'majority':
      return <Majority {...props} />;
    case 'scoring':
      return <Scores {...props} params={props.poll.params} />;
  }
}

function Dots({
  poll,
  choice,
  onChange,
  dots,
  most,
}: BallotFieldsProps & { readonly dots: number; readonly most: number }) {
  const words = useDeskWords().behalf;
  const common = useCommonWords();
  const placed = choice?.way === 'dots' ? choice.dots : [];
  const left = dots - placed.reduce((sum, each) => sum + each.dots, 0);
  const put = (option: string, count: number) => {
    const others = placed.filter((each) => each.option !== option);
    onChange({ way: 'dots', dots: count === 0 ? others : [...others, { option, dots: count }] });
  };
  return (
    <>
      <p aria-live="polite">
        <b>{words.dotsLeft(left)}</b>
      </p>
      <ul className={styles.choice}>
        {poll.options.map((option) => {
          const count = placed.find((each) => each.option === option.id)?.dots ?? 0;
          return (
            <li key={option.id}>
              <span>{option.text}</span>
              <span className={styles.dots}>
                <Button
                  size="small"
                  icon={Minus}
                  label={`${words.less}: ${option.text}`}
                  disabled={count === 0}
                  onPress={() => put(option.id, count - 1)}
                />
                <span aria-hidden="true">{count}</span>
                <span className="visually-hidden">{common.outcome.dots(count)}</span>
                <Button
                  size="small"
                  icon={Plus}
                  label={`${words.more}: ${option.text}`}
                  disabled={left === 0 || count >= most}
                  onPress={() => put(option.id, count + 1)}
                />
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Consensus({ choice, onChange, poll }: BallotFieldsProps) {
  const words = useDeskWords().behalf;
  const common = useCommonWords();
  const now = choice?.way === 'consensus' ? choice : null;
  const answers = ['agree', 'agree-with-note', 'object'] as const;
  return (
    <>
      {poll.on === 'statement' && <p>“{poll.options[0]?.text}”</p>}
      <Segments
        label={words.answer}
        options={answers.map((answer) => ({ value: answer, text: common.answers[answer] }))}
        value={now?.answer ?? null}
        onChange={(answer) =>
          onChange({ way: 'consensus', answer, text: now?.text ?? null, named: now?.named ?? false })
        }
      />
      {now !== null && now.answer !== 'agree' && (
        <>
          <TextField
            label={words.reason}
            rows={2}
            value={now.text ?? ''}
            onChange={(text) => onChange({ ...now, text: text === '' ? null : text })}
          />
          <CheckField
            label={words.named}
            checked={now.named}
            onChange={(named) => onChange({ ...now, named })}
          />
        </>
      )}
    </>
  );
}

function Majority({ choice, onChange }: BallotFieldsProps) {
  const words = useDeskWords().behalf;
  const common = useCommonWords();
  const answers = ['yes', 'no', 'abstain'] as const;
  return (
    <Segments
      label={words.answer}
      options={answers.map((answer) => ({ value: answer, text: common.answers[answer] }))}
      value={choice?.way === 'majority' ? choice.answer : null}
      onChange={(answer) => onChange({ way: 'majority', answer })}
    />
  );
}

const SCORES = [1, 2, 3, 4, 5] as const;

function Scores({ poll, choice, onChange, params }: BallotFieldsProps & { readonly params: ScoringParams }) {
  const words = useDeskWords();
  const { language } = useLanguage();
  const sheets = choice?.way === 'scoring' ? choice.sheets : [];
  const put = (option: string, criterion: string, text: string) => {
    const score = SCORES.find((each) => String(each) === text);
    const before = sheets.find((sheet) => sheet.option === option)?.scores ?? [];
    const others = before.filter((each) => each.criterion !== criterion);
    const scores = score === undefined ? others : [...others, { criterion, score }];
    const rest = sheets.filter((sheet) => sheet.option !== option);
    onChange({ way: 'scoring', sheets: scores.length === 0 ? rest : [...rest, { option, scores }] });
  };
  return (
    <div className={styles.rows}>
      {poll.options.map((option) => (
        <details key={option.id}>
          <summary>
            <b>{option.text}</b>
          </summary>
          <div className={styles.grid}>
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
