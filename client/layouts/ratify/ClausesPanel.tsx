/** The clauses KESATU… as they stand in the draft, and their own wording before the freeze (`domain.md` 7.2). */
import { useEffect, useState } from 'react';

import { useSection } from '../../hooks/useSection.ts';
import { Button } from '../../parts/Button.tsx';
import { CardOutlines } from '../../parts/Empty.tsx';
import { TextField } from '../../parts/form/TextField.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { documentUrl, MINUTES } from '../../store/api.ts';
import { Sheet } from '../deciding/Sheet.tsx';
import { useDesk } from '../desk-context.tsx';
import { useCommonWords, useDeskWords } from '../desk-words.ts';
import { useOrder } from '../use-order.ts';
import styles from './ClausesPanel.module.css';
import { useWish } from './use-paper.ts';

interface Clause {
  readonly number: number;
  readonly text: string;
}

export function ClausesPanel() {
  const words = useDeskWords().ratify;
  const { clauses, failed } = useClauses();
  const own = useSection('proceedings')?.clauses ?? [];
  return (
    <div className={styles.place}>
      {failed && <Notice tone="bad">{words.paperFailed}</Notice>}
      {clauses === null && !failed && <CardOutlines label={words.paperLoading} />}
      {clauses !== null && (
        <Sheet title={words.clauses}>
          <ol className={styles.clauses}>
            {clauses.map((clause) => (
              <ClauseRow
                key={clause.number}
                clause={clause}
                own={own.find((each) => each.clause === clause.number)?.text ?? null}
              />
            ))}
          </ol>
        </Sheet>
      )}
    </div>
  );
}

function ClauseRow({ clause, own }: { readonly clause: Clause; readonly own: string | null }) {
  const words = useDeskWords();
  const common = useCommonWords();
  const { may } = useDesk();
  const { order, pending, refused } = useOrder();
  const [text, setText] = useState<string | null>(null);
  const label = common.numbers.clauseWord(clause.number);
  const word = async (next: string | null) => {
    const reply = await order({ name: 'clause.word', clause: clause.number, text: next });
    if (reply.ok) setText(null);
  };
  return (
    <li className={styles.clause}>
      <b>{label}</b>
      {text === null ? (
        <p>{own ?? clause.text}</p>
      ) : (
        <TextField
          label={words.ratify.clause(label)}
          labelHidden
          rows={4}
          value={text}
          error={refused}
          onChange={setText}
        />
      )}
      {may('clause.word') && (
        <span className={styles.acts}>
          {text === null ? (
            <>
              <Button
                size="small"
                label={`${words.common.edit} ${label}`}
                onPress={() => setText(own ?? clause.text)}
              >
                {words.common.edit}
              </Button>
              {own !== null && (
                <Button size="small" look="ghost" disabled={pending} onPress={() => void word(null)}>
                  {words.ratify.clauseReset}
                </Button>
              )}
            </>
          ) : (
            <>
              <Button size="small" onPress={() => setText(null)}>
                {words.common.cancel}
              </Button>
              <Button size="small" disabled={pending} onPress={() => void word(text)}>
                {words.common.save}
              </Button>
            </>
          )}
        </span>
      )}
    </li>
  );
}

/** The clauses of the result document itself: paper and desk cannot differ. */
function useClauses(): { readonly clauses: readonly Clause[] | null; readonly failed: boolean } {
  const wish = useWish({ document: MINUTES, paper: 'F4' });
  const worded = useSection('proceedings')?.clauses;
  const [clauses, setClauses] = useState<readonly Clause[] | null>(null);
  const [failed, setFailed] = useState(false);
  const url = documentUrl(wish, 'json');
  useEffect(() => {
    let over = false;
    void fetchClauses(url).then((found) => {
      if (over) return;
      setFailed(found === null);
      if (found !== null) setClauses(found);
    });
    return () => {
      over = true;
    };
  }, [url, worded]);
  return { clauses, failed };
}

async function fetchClauses(url: string): Promise<readonly Clause[] | null> {
  try {
    const reply = await fetch(url, { credentials: 'same-origin' });
    if (!reply.ok) return null;
    const file = (await reply.json()) as { readonly result?: { readonly clauses?: readonly Clause[] } };
    return file.result?.clauses ?? null;
  } catch {
    // No network, or no result file: the panel says so.
    return null;
  }
}
