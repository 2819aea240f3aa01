/** Setting the result of a poll: the line or the classes, the reasons for what differs, and the button that records it. */
import { useId, useState } from 'react';

import type { StepId } from '@mufakat/shared/cards/card.ts';
import type { PollView } from '@mufakat/shared/workshop/view.ts';

import type { StepSeen } from '../../hooks/useStep.ts';
import { Button } from '../../parts/Button.tsx';
import { TextField } from '../../parts/form/TextField.tsx';
import { FieldError, Notice } from '../../parts/Notice.tsx';
import { deskWay } from '../../ways/desk.ts';
import { useDesk } from '../desk-context.tsx';
import { useDeskWords } from '../desk-words.ts';
import { useOrder } from '../use-order.ts';
import { AcceptLine } from './AcceptLine.tsx';
import styles from './AcceptPanel.module.css';
import { Spent } from './Ceiling.tsx';
import { Sheet } from './Sheet.tsx';
import { useBudget } from './use-budget.ts';
import { useVerdicts } from './use-verdicts.ts';
import { changeVerdict, giveReason, lacksReason, needsReason, verdictsOf } from './verdicts.ts';

export function AcceptPanel({ poll, seen }: { readonly poll: PollView | null; readonly seen: StepSeen }) {
  const desk = useDeskWords();
  const { line: words, common } = desk;
  const { may, notify } = useDesk();
  const { order, pending, refused } = useOrder();
  const verdicts = useVerdicts(poll, seen);
  const [asked, setAsked] = useState(false);
  const [shared, setShared] = useState('');
  const id = useId();
  const { rows } = verdicts;
  const writes = may('groups.accept') && seen.current;
  const missing = rows.filter(lacksReason).length;
  const differing = rows.filter(needsReason);
  const accepted = rows.filter((row) => row.accepted).length;
  const budget = useBudget(poll);
  const set = async () => {
    setAsked(true);
    if (missing > 0) return;
    const reply = await order({
      name: 'groups.accept',
      step: seen.step.id as StepId,
      poll: poll?.id ?? null,
      verdicts: verdictsOf(rows),
    });
    if (!reply.ok) return;
    setAsked(false);
    verdicts.reset();
    notify({ text: words.settled });
  };
  if (rows.length === 0) return null;
  const way = poll === null ? null : deskWay(poll.params.way);
  const AcceptRows = way?.AcceptRows ?? AcceptLine;
  const { title, hint } = way?.acceptWords(desk) ?? words;
  const leads = !verdicts.settled || verdicts.touched;
  return (
    <Sheet
      title={title}
      aside={
        <span
          className={styles.count}
        >{`${words.accepted(accepted)} · ${words.notAccepted(rows.length - accepted)}`}</span>
      }
    >
      {verdicts.settled && !verdicts.touched && <Notice tone="good">{words.settled}</Notice>}
      {writes && <p className="field-hint">{budget === null ? hint : words.budgetHint}</p>}
      {budget !== null && <Spent budget={budget} rows={rows} />}
      <AcceptRows poll={poll} rows={rows} writes={writes} budget={budget} onChange={verdicts.set} />
      {writes && differing.length > 0 && (
        <div className={styles.reasons}>
          {differing.length > 2 && (
            <div className={styles.shared}>
              <TextField label={words.commonReason} value={shared} onChange={setShared} />
              <Button
                disabled={shared.trim() === ''}
                onPress={() => verdicts.set(giveReason(rows, shared.trim()))}
              >
                {words.useForAll}
              </Button>
            </div>
          )}
          {differing.map((row) => (
            <TextField
              key={row.group}
              label={words.reasonFor(row.title)}
              value={row.reason}
              error={asked && lacksReason(row) ? words.needed : null}
              onChange={(reason) => verdicts.set(changeVerdict(rows, row.group, { reason }))}
            />
          ))}
        </div>
      )}
      {refused !== null && <FieldError id={id}>{refused}</FieldError>}
      {writes && (
        <div className={styles.actions}>
          {asked && missing > 0 && <span className="field-error">{words.missing(missing)}</span>}
          {verdicts.touched && <Button onPress={verdicts.reset}>{common.cancel}</Button>}
          <Button
            look={leads && seen.row.state === 'deciding' ? 'primary' : 'line'}
            disabled={pending}
            onPress={() => void set()}
          >
            {verdicts.settled ? words.setAgain : words.set}
          </Button>
        </div>
      )}
    </Sheet>
  );
}
