/**
 * The page a picture is taken of: one face over one moment, `?moment=<id>&theme=dark&language=en`. Without a moment, a list
 * of all of them as links, for looking around with `npm run pictures -- --serve`.
 */
import { givenWorkshop } from '../../tests/support/fixtures/given-workshop.ts';
import type { Moment } from '../../tests/support/fixtures/moment.ts';
import { MOMENTS } from '../../tests/support/fixtures/moments/index.ts';

const asked = new URLSearchParams(location.search);
const moment = MOMENTS.find(({ id }) => id === asked.get('moment'));
const place = document.querySelector<HTMLElement>('#root');
if (place === null) throw new Error('The page has lost its root.');
if (moment === undefined) listMoments(place);
else await showMoment(moment, place);

async function showMoment(given: Moment, into: HTMLElement): Promise<void> {
  const root = document.documentElement;
  root.dataset.theme = asked.get('theme') ?? 'light';
  root.lang = asked.get('language') ?? 'id';
  // Read once when the client's modules load, so they are loaded after it.
  localStorage.setItem('mufakat.language', root.lang);
  localStorage.setItem('mufakat.theme', root.dataset.theme);
  const { showFace } = await import('@mufakat/client/pictures.tsx');
  if (given.path !== undefined) history.replaceState(null, '', given.path);
  const face = `${given.face.charAt(0).toUpperCase()}${given.face.slice(1)}Face`;
  await showFace(given.component ?? `${given.face}/${face}`, givenWorkshop(given), into);
}

function listMoments(into: HTMLElement): void {
  for (const { id } of MOMENTS) {
    for (const theme of ['light', 'dark']) {
      const link = document.createElement('a');
      link.href = `?moment=${id}&theme=${theme}`;
      link.textContent = `${id} (${theme})`;
      const line = document.createElement('p');
      line.append(link);
      into.append(line);
    }
  }
}
