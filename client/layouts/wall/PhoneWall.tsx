/** The wall on the phone while it is talked about. */
import type { PhoneLayoutProps } from '../phone.ts';
import { BoardLook } from '../writing/BoardLook.tsx';

export function PhoneWall({ seen }: PhoneLayoutProps) {
  return <BoardLook seen={seen} />;
}
