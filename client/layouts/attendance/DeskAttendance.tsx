/** The opening step on the desk: who is here, by unsur and by name. */
import type { DeskLayoutProps } from '../desk.ts';
import { PeopleView } from './PeopleView.tsx';

export function DeskAttendance(_props: DeskLayoutProps) {
  return <PeopleView />;
}
