/**
 * The next move of the room. While a poll is open it closes the poll; while something counts down it waits. Where the board
 * itself holds the act of the moment (opening a poll, setting the line, freezing), this button steps back to an outline. A moment
 * long after it has become another one it takes no press: that was meant for the one before, by a double click or by a second
 * facilitator who pressed at the same time.
 */
import { ArrowRight, Lock } from 'lucide-react';
import { useEffect, useState } from 'react';

import type { PlayedMethod } from '@mufakat/shared/methods/schema.ts';
import type { RoomSection } from '@mufakat/shared/workshop/view.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useSection } from '../../../hooks/useSection.ts';
import type { StepSeen } from '../../../hooks/useStep.ts';
import { boardLeads } from '../../../layouts/deciding/board-leads.ts';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { isOpen } from '../../../layouts/is-open.ts';
import { AskDialog, ReasonDialog } from '../../../layouts/ReasonDialog.tsx';
import { useOrder } from '../../../layouts/use-order.ts';
import { Button } from '../../../parts/Button.tsx';
import { nextMove, type Move } from '../next-move.ts';

/** Longer than between the clicks of a double click, and than a hand that is on its way takes to stop. */
const SETTLES_AFTER_MS = 700;

export interface NextMoveButtonProps {
  readonly room: RoomSection;
  readonly method: PlayedMethod;
  readonly seen: StepSeen;
}

export function NextMoveButton({ room, method, seen }: NextMoveButtonProps) {
  const words = useDeskWords();
  const { language } = useLanguage();
  const { orderAloud, pending } = useOrder();
  const polls = useSection('poll')?.polls ?? [];
  const outcome = useSection('outcome');
  const [skipping, setSkipping] = useState<Move | null>(null);
  const [unsettled, setUnsettled] = useState<Move | null>(null);
  const open = polls.find(isOpen);
  const move = room.phase === 'frozen' ? null : nextMove(method, room);
  const settled = useSettled(open?.id ?? (move === null ? '' : `${move.from.step} ${move.from.state}`));
  const waits = pending || room.closing !== null || !settled;
  if (open !== undefined) {
    return (
      <Button
        look="primary"
        icon={Lock}
        disabled={waits}
        onPress={() => void orderAloud({ name: 'poll.close', poll: open.id })}
      >
        {words.move.closePoll}
      </Button>
    );
  }
  if (move === null) return null;
  const advance = () => {
    if (move.skips.length > 0) setSkipping(move);
    else if (closesUnsettled(move)) setUnsettled(move);
    else void orderAloud({ name: 'step.advance', from: move.from, to: move.to, skip: null });
  };
  const target = method.steps.find((step) => step.id === move.to.step);
  return (
    <>
      <Button
        look={boardLeads(seen, polls, outcome) ? 'line' : 'primary'}
        after={ArrowRight}
        disabled={waits}
        onPress={advance}
      >
        {labelOf(move)}
      </Button>
      {skipping !== null && (
        <ReasonDialog
          title={words.skip.title(seen.step.name[language])}
          body={words.skip.body(target?.name[language] ?? '')}
          yes={words.skip.yes}
          command={(skip) => ({ name: 'step.advance', from: skipping.from, to: skipping.to, skip })}
          onClose={() => setSkipping(null)}
        />
      )}
      {unsettled !== null && (
        <AskDialog
          title={words.move.unsettled}
          body={words.move.unsettledBody}
          yes={words.move.unsettledYes}
          command={() => ({ name: 'step.advance', from: unsettled.from, to: unsettled.to, skip: null })}
          onClose={() => setUnsettled(null)}
        />
      )}
    </>
  );

  /** Later steps would find nothing to link to. */
  function closesUnsettled({ from, to }: Move): boolean {
    const settles = seen.step.settles === 'accepted' && from.step === to.step && to.state === 'closed';
    return settles && (outcome?.step !== seen.step.id || outcome.rows.length === 0);
  }

  function labelOf({ from, to }: Move): string {
    if (from.step !== to.step) return words.move.next(target?.name[language] ?? '');
    if (room.phase === 'lobby') return words.move.lobby;
    if (to.state === 'prepared') return words.move.openPlain;
    if (to.state === 'open') return target?.collects === null ? words.move.openPlain : words.move.open;
    return words.move[to.state];
  }
}

/** Whether it has been this for a moment; at the first showing it has. */
function useSettled(what: string): boolean {
  const [settled, setSettled] = useState(what);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(what), SETTLES_AFTER_MS);
    return () => clearTimeout(timer);
  }, [what]);
  return settled === what;
}
