/** Programmes by class, beside the map of layak and mendesak. A class is moved with a reason; the class decides. */
import { Check, X } from 'lucide-react';
import { Fragment } from 'react';

import type { ProgrammeClass } from '@mufakat/shared/polls/way.ts';

import type { AcceptRowsProps } from '../../layouts/deciding/accept-rows.ts';
import { CeilingMark, reachIn, SumSoFar } from '../../layouts/deciding/Ceiling.tsx';
import { changeVerdict, isAbove, type Verdict } from '../../layouts/deciding/verdicts.ts';
import { useCommonWords, useDeskWords } from '../../layouts/desk-words.ts';
import { Button } from '../../parts/Button.tsx';
import { scoreRows } from '../../parts/chart/outcome-rows.ts';
import { DESK } from '../../parts/chart/looks.ts';
import { ScoreMap, type ScoredRow } from '../../parts/chart/ScoreMap.tsx';
import { ClassTag } from '../../parts/ClassTag.tsx';
import { MenuButton } from '../../parts/menu/MenuButton.tsx';
import styles from './AcceptClasses.module.css';
import { CLASSES } from './programme-classes.ts';

export function AcceptClasses({ poll, rows, writes, budget, onChange }: AcceptRowsProps) {
  const words = useDeskWords();
  const common = useCommonWords();
  if (poll === null || poll.result === null) return null;
  const settled = rows.map((row) => ({ ...row, id: row.group as string }));
  const scored = scoreRows(poll.result.tally, poll.options, settled, common);
  const ordered = CLASSES.flatMap((each) => scored.filter((row) => row.class === each)).map(({ id }) => id);
  const reach = reachIn(
    budget,
    ordered.flatMap((id) => rows.find(({ group }) => group === id) ?? []),
  );
  const chart = {
    feasible: common.feasible,
    urgent: common.urgent,
    classes: common.classes,
    tied: common.outcome.tied,
  };
  return (
    <div className={styles.scored} data-budget={budget === null ? undefined : true}>
      <figure className={styles.figure}>
        <ScoreMap rows={scored} words={chart} look={DESK} size={DESK} />
        <figcaption className="field-hint">{words.result.plotHint}</figcaption>
      </figure>
      <div className={styles.table}>
        {CLASSES.map((each) => {
          const own = scored.filter((row) => row.class === each);
          if (own.length === 0) return null;
          return (
            <section key={each}>
              <h3 className={styles.class}>
                <ClassTag of={each} text={common.classes[each]} />
                <span>{words.result.classOf(own.length, isAbove(each))}</span>
                <span className={styles.scores} aria-hidden="true">
                  <span>{common.feasible}</span>
                  <span>{common.urgent}</span>
                </span>
              </h3>
              <ol>
                {own.map((row) => {
                  const at = ordered.indexOf(row.id);
                  const change = (next: Parameters<typeof changeVerdict>[2]) =>
                    onChange(changeVerdict(rows, row.id as Verdict['group'], next));
                  return (
                    <Fragment key={row.id}>
                      {budget !== null && at === reach?.passesAt && (
                        <li>
                          <CeilingMark ceiling={budget.ceiling} />
                        </li>
                      )}
                      <ScoredLine
                        row={row}
                        verdict={rows.find((verdict) => verdict.group === row.id)}
                        writes={writes}
                        sum={reach?.sums[at] ?? null}
                        onClass={(next) => change({ class: next })}
                        onAccept={(accepted) => change({ accepted })}
                      />
                    </Fragment>
                  );
                })}
              </ol>
            </section>
          );
        })}
      </div>
    </div>
  );
}

function ScoredLine({
  row,
  verdict,
  writes,
  sum,
  onClass,
  onAccept,
}: {
  readonly row: ScoredRow;
  readonly verdict: Verdict | undefined;
  readonly writes: boolean;
  /** Down to this row, where a ceiling was named: then the money decides beside the class. */
  readonly sum: number | null;
  readonly onClass: (of: ProgrammeClass) => void;
  readonly onAccept: (accepted: boolean) => void;
}) {
  const words = useDeskWords().line;
  const common = useCommonWords();
  const computed = verdict?.computedClass ?? null;
  const moved = verdict !== undefined && verdict.class !== computed;
  return (
    <li className={styles.row} data-budget={sum === null ? undefined : true}>
      <b className={styles.number} data-class={row.class}>
        {row.rank}
      </b>
      <span className={styles.title}>
        {row.title} {row.tied && <em className={styles.tied}>{common.outcome.tied}</em>}
        {sum !== null && <SumSoFar sum={sum} />}
        {moved && computed !== null && <small>{words.computed(common.classes[computed])}</small>}
      </span>
      {sum !== null && verdict !== undefined && (
        <Button
          size="small"
          icon={verdict.accepted ? Check : X}
          pressed={verdict.accepted}
          disabled={!writes}
          label={`${verdict.accepted ? words.isAccepted : words.isNot}: ${row.title}`}
          onPress={() => onAccept(!verdict.accepted)}
        >
          {verdict.accepted ? words.isAccepted : words.isNot}
        </Button>
      )}
      <span className={styles.scores}>
        <span>
          <span className="visually-hidden">{common.feasible} </span>
          {row.feasibleText}
          {row.spread !== null && <Range of={row.spread.feasible} />}
        </span>
        <span>
          <span className="visually-hidden">{common.urgent} </span>
          {row.urgentText}
          {row.spread !== null && <Range of={row.spread.urgent} />}
        </span>
      </span>
      {writes && (
        <MenuButton
          size="small"
          label={`${words.changeClass}: ${row.title}`}
          entries={CLASSES.filter((each) => each !== 'data-kurang' || computed === 'data-kurang').map(
            (each) => ({
              id: each,
              text: common.classes[each],
              current: each === row.class,
              onChoose: () => onClass(each),
            }),
          )}
        />
      )}
    </li>
  );
}

/** How far the raters are apart [M4]. */
function Range({ of }: { readonly of: string }) {
  const { result } = useDeskWords();
  return (
    <small>
      <span className="visually-hidden">{result.range} </span>
      {of}
    </small>
  );
}
