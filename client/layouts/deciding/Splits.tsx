/** Votes by unsur and by L/P, only the groups the room shows [B4]. */
import type { PollResult, PollView } from '@mufakat/shared/workshop/view.ts';

import { useSection } from '../../hooks/useSection.ts';
import { useCommonWords, useDeskWords } from '../desk-words.ts';
import styles from './Splits.module.css';

export function Splits({ poll, result }: { readonly poll: PollView; readonly result: PollResult }) {
  const words = useDeskWords().result;
  const common = useCommonWords();
  const constituencies = useSection('room')?.settings.constituencies ?? [];
  const nameOf = (key: string) =>
    key in common.answers
      ? common.answers[key as keyof typeof common.answers]
      : (poll.options.find((option) => option.id === key)?.text ?? key);
  const unsur = (id: string) =>
    constituencies.find((each) => each.id === id)?.name ?? common.otherConstituencies;
  const gender = (id: string) => (id === 'L' || id === 'P' ? words.gender[id] : words.gender.others);
  if (result.byConstituency.length === 0 && result.byGender.length === 0) return null;
  return (
    <details className={styles.splits}>
      <summary>{words.splits}</summary>
      <SplitTable
        title={words.byConstituency}
        rows={result.byConstituency}
        groupName={unsur}
        keyName={nameOf}
      />
      <SplitTable title={words.byGender} rows={result.byGender} groupName={gender} keyName={nameOf} />
    </details>
  );
}

function SplitTable({
  title,
  rows,
  groupName,
  keyName,
}: {
  readonly title: string;
  readonly rows: PollResult['byConstituency'];
  readonly groupName: (id: string) => string;
  readonly keyName: (key: string) => string;
}) {
  const keys = [...new Set(rows.flatMap((row) => row.votes.map((vote) => vote.key)))];
  if (rows.length === 0) return null;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{title}</span>
            </th>
            {rows.map((row) => (
              <th key={row.id} scope="col">
                {groupName(row.id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <tr key={key}>
              <th scope="row">{keyName(key)}</th>
              {rows.map((row) => (
                <td key={row.id}>{row.votes.find((vote) => vote.key === key)?.count ?? 0}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
