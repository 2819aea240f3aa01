/** The page on which one moment after the other is shown in the language that nobody speaks. */
import { givenWorkshop } from '../../tests/support/fixtures/given-workshop.ts';
import { MOMENTS } from '../../tests/support/fixtures/moments/index.ts';
import { mangledContent } from '../../tests/support/mangle.ts';

const { showFace } = await import('@mufakat/client/pictures.tsx');
const address = location.pathname;
let shown: { remove(): void } | null = null;

const showMoment = async (id: string): Promise<void> => {
  const given = MOMENTS.find((moment) => moment.id === id);
  if (given === undefined) throw new Error(`There is no moment ${id}.`);
  // Whole, with what it hung elsewhere in the page: menus, listeners, timers.
  shown?.remove();
  shown = null;
  const root = document.createElement('div');
  root.id = 'root';
  document.querySelector('#root')?.replaceWith(root);
  history.replaceState(null, '', given.path ?? address);
  const { sections, boards, cards, circleCards, pad } = mangledContent({
    sections: given.sections,
    boards: given.boards ?? new Map<never, never>(),
    cards: given.cards ?? [],
    circleCards: given.circleCards ?? [],
    pad: given.pad ?? { text: '', peers: [] },
  });
  const moment = { ...given, sections, boards, cards, circleCards, pad };
  const face = `${given.face.charAt(0).toUpperCase()}${given.face.slice(1)}Face`;
  shown = await showFace(given.component ?? `${given.face}/${face}`, givenWorkshop(moment), root);
};

Object.assign(window, { showMoment });
