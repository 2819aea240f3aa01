/** Layak–mendesak [M4]: the sheet of a programme in two parts, its layak side and its mendesak side. */
import type { Criterion } from '@mufakat/shared/polls/way.ts';

import type { PadProps } from '../../parts/ballot/pad.ts';
import { SheetPad } from '../SheetPad.tsx';

export function ScoringPad(props: PadProps<'scoring'>) {
  const { params, choice, words, common, onCast } = props;
  const on = (side: Criterion['side']) => params.criteria.filter((criterion) => criterion.side === side);
  return (
    <SheetPad
      {...props}
      parts={[
        { name: common.feasible, criteria: on('feasible'), onward: null },
        { name: common.urgent, criteria: on('urgent'), onward: words.scoring.toUrgent },
      ]}
      given={choice?.sheets ?? null}
      onSheets={(sheets) => onCast({ way: 'scoring', sheets })}
    />
  );
}
