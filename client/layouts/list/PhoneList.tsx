/** A list on the phone: the groups of the step it works on, or its own. */
import type { LayoutProps } from '../layout-props.ts';
import { BoardLook } from '../writing/BoardLook.tsx';

export function PhoneList({ seen }: LayoutProps) {
  return seen.step.source === undefined ? (
    <BoardLook seen={seen} />
  ) : (
    <BoardLook seen={seen} step={seen.step.source} />
  );
}
