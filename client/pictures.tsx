/**
 * Draws one face over a given store: the way pictures (tools/pictures) and tests of whole faces get in. Not part of the
 * product: no page of the product imports it. A face is found by its file name, `faces/<face>/<Face>Face.tsx`, which exports
 * a component `<Face>Face` that expects the store above it and takes no props.
 */
import './styles/base.css';

import { StrictMode, Suspense, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';

import { GivenWorkshop } from './hooks/workshop-context.tsx';
import type { Workshop } from './store/workshop.ts';

const FILES = import.meta.glob<Record<string, unknown>>(['./faces/*/*.tsx', './parts/sheet/*.tsx']);

/** `component` is "phone/PhoneFace", for a page of its own "home/JoinPage", and "sheet/PartsSheet" for the small parts. */
export async function showFace(
  component: string,
  store: Workshop,
  into: HTMLElement,
): Promise<{ remove(): void }> {
  const load = FILES[`./faces/${component}.tsx`] ?? FILES[`./parts/${component}.tsx`];
  if (load === undefined) throw new Error(`There is no client/faces/${component}.tsx.`);
  const Face = (await load())[component.split('/').at(-1) ?? ''] as ComponentType | undefined;
  if (Face === undefined) throw new Error(`client/faces/${component}.tsx exports no component of its name.`);
  const root = createRoot(into);
  root.render(
    <StrictMode>
      <GivenWorkshop store={store}>
        <Suspense>
          <Face />
        </Suspense>
      </GivenWorkshop>
    </StrictMode>,
  );
  return { remove: () => root.unmount() };
}
