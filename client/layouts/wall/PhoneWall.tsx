/** The wall on the phone while it is talked about. */
import type { LayoutProps } from '../layout-props.ts';
import { BoardLook } from '../writing/BoardLook.tsx';

export function PhoneWall({ seen }: LayoutProps) {
  return <BoardLook seen={seen} />;
}
