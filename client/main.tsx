/**
 * The entry of the client: small, because a phone waits for it before it sees anything. It chooses the face by the address and
 * fetches it; a face is never part of the entry.
 */
import './styles/base.css';

import { StrictMode, Suspense, lazy } from 'react';
import { createRoot } from 'react-dom/client';
import { Route, Switch } from 'wouter';

import { ID_PATTERN, type SeatId, type WorkshopId } from '@mufakat/shared/cards/card.ts';

import { applyLanguage } from './platform/language.ts';
import { chooseTextSize, textSize } from './platform/text-size.ts';
import { applyTheme } from './platform/theme.ts';

interface FaceProps {
  readonly workshop: WorkshopId;
  readonly seat: SeatId;
}

const HomePage = lazy(async () => ({ default: (await import('./faces/home/HomePage.tsx')).HomePage }));
const JoinPage = lazy(async () => ({ default: (await import('./faces/home/JoinPage.tsx')).JoinPage }));
const CreatePages = lazy(async () => ({
  default: (await import('./faces/home/CreatePages.tsx')).CreatePages,
}));
const LinkPage = lazy(async () => ({ default: (await import('./faces/home/LinkPage.tsx')).LinkPage }));
const RecoverPage = lazy(async () => ({
  default: (await import('./faces/home/RecoverPage.tsx')).RecoverPage,
}));
const TrustPage = lazy(async () => ({ default: (await import('./faces/home/TrustPage.tsx')).TrustPage }));
const NotFoundPage = lazy(async () => ({
  default: (await import('./faces/home/NotFoundPage.tsx')).NotFoundPage,
}));
const PhoneSeat = lazy(async () => ({ default: (await import('./faces/phone/PhoneSeat.tsx')).PhoneSeat }));
const ScreenSeat = lazy(async () => {
  const [{ ScreenFace }, { WorkshopProvider }] = await Promise.all([
    import('./faces/screen/ScreenFace.tsx'),
    import('./hooks/workshop-context.tsx'),
  ]);
  return {
    default: (props: FaceProps) => (
      <WorkshopProvider {...props}>
        <ScreenFace />
      </WorkshopProvider>
    ),
  };
});
const DeskFace = lazy(async () => ({ default: (await import('./faces/desk/DeskFace.tsx')).DeskFace }));

/** `/d#token` and its sisters: desk, co-facilitator, notulis, screen, a participant's other phone. */
const LINKS = ['/d', '/c', '/n', '/s', '/p'];

applyLanguage();
applyTheme();
chooseTextSize(textSize());
const root = document.querySelector('#root');
if (root === null) throw new Error('The page has lost its root.');
createRoot(root).render(
  <StrictMode>
    <Suspense>
      <Switch>
        <Route path="/" component={HomePage} />
        <Route path="/g/:code" component={JoinPage} />
        <Route path="/buat" component={CreatePages} />
        <Route path="/metode/*" component={CreatePages} />
        <Route path="/pulihkan" component={RecoverPage} />
        <Route path="/jaminan" component={TrustPage} />
        {LINKS.map((path) => (
          <Route key={path} path={path} component={LinkPage} />
        ))}
        <Route path="/w/:workshop/:seat/:face">
          {(params) => <SeatPage workshop={params.workshop} seat={params.seat} face={params.face} />}
        </Route>
        <Route component={NotFoundPage} />
      </Switch>
    </Suspense>
  </StrictMode>,
);

/** A face of a seat; the ids stand in the address and are checked before anything else sees them [E2]. */
function SeatPage({ workshop, seat, face }: Record<'workshop' | 'seat' | 'face', string>) {
  if (!ID_PATTERN.test(workshop) || !ID_PATTERN.test(seat)) return <NotFoundPage />;
  const own = { workshop: workshop as WorkshopId, seat: seat as SeatId };
  switch (face) {
    case 'desk':
      return <DeskFace key={seat} {...own} />;
    case 'phone':
      return <PhoneSeat key={seat} {...own} />;
    case 'screen':
      return <ScreenSeat key={seat} {...own} />;
    default:
      return <NotFoundPage />;
  }
}
