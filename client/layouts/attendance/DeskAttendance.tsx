/** The opening step on the desk: who is here, by unsur and by name. */
import type { LayoutProps } from '../layout-props.ts';
import { PeopleView } from './PeopleView.tsx';

export function DeskAttendance(_props: LayoutProps) {
  return <PeopleView />;
}
