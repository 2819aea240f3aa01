/** The wording of a group as its circle types it, on the desk and with whoever leads the circle. */
import type { CardKind } from '@mufakat/shared/cards/card.ts';
import type { PadRow } from '@mufakat/shared/workshop/view.ts';

import { useSection } from '../../hooks/useSection.ts';
import type { WallSheet } from '../../parts/wall/wall-model.ts';
import { useDesk } from '../desk-context.tsx';
import { useDeskWords, useErrorWords } from '../desk-words.ts';
import { refusalText } from '../use-order.ts';
import { FieldOfPad } from './FieldOfPad.tsx';
import { PadEditor } from './PadEditor.tsx';

export interface PadTabProps {
  readonly sheet: WallSheet;
  readonly kind: CardKind;
  readonly rows: readonly PadRow[];
}

export function PadTab({ sheet, kind, rows }: PadTabProps) {
  const words = useDeskWords();
  const errors = useErrorWords();
  const { say } = useDesk();
  // Circles work in the step the room is in.
  const step = useSection('room')?.current;
  if (step === undefined) return null;
  return (
    <FieldOfPad kind={kind}>
      {(field, is) => {
        const inForce = sheet.wording[field.id];
        return (
          <PadEditor
            key={field.id}
            rows={rows}
            group={sheet.id}
            field={field}
            step={step}
            kind={kind.id}
            inForce={typeof inForce === 'string' ? inForce : ''}
            {...is}
            settleLook="line"
            say={say}
            refusedText={(refusal) => refusalText(refusal, words, errors)}
            onLost={() => false}
          />
        );
      }}
    </FieldOfPad>
  );
}
