/** The pages of who prepares a workshop: creating it, and the method it will run. A phone opens neither. */
import { lazy } from 'react';
import { Route, Switch } from 'wouter';

import { CreatePage } from './CreatePage.tsx';

const MethodPage = lazy(async () => ({ default: (await import('../methods/MethodPage.tsx')).MethodPage }));
const CopiedMethodPage = lazy(async () => ({
  default: (await import('../methods/MethodPage.tsx')).CopiedMethodPage,
}));
const EmptyMethodPage = lazy(async () => ({
  default: (await import('../methods/MethodPage.tsx')).EmptyMethodPage,
}));
const WorkshopMethodPage = lazy(async () => ({
  default: (await import('../methods/MethodPage.tsx')).WorkshopMethodPage,
}));

export function CreatePages() {
  return (
    <Switch>
      <Route path="/metode/dari/:workshop/:seat" component={WorkshopMethodPage} />
      <Route path="/metode/mulai/kosong" component={EmptyMethodPage} />
      <Route path="/metode/salin/:of" component={CopiedMethodPage} />
      <Route path="/metode/:of" component={MethodPage} />
      <Route component={CreatePage} />
    </Switch>
  );
}
