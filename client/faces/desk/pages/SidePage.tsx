/** The pages beside the board. They belong to the event as a whole, so a step change does not move them. */
import type { StepSeen } from '../../../hooks/useStep.ts';
import { PeopleView } from '../../../layouts/attendance/PeopleView.tsx';
import type { Page } from '../use-address.ts';
import { BehalfPage } from './BehalfPage.tsx';
import { NotulaPage } from './NotulaPage.tsx';
import { ProceedingsPage } from './ProceedingsPage.tsx';

export function SidePage({ page, seen }: { readonly page: Exclude<Page, 'board'>; readonly seen: StepSeen }) {
  switch (page) {
    case 'people':
      return <PeopleView />;
    case 'proceedings':
      return <ProceedingsPage />;
    case 'notula':
      return <NotulaPage />;
    case 'behalf':
      return <BehalfPage seen={seen} />;
  }
}
