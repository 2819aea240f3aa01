/** The import, loaded when it is first asked for. */
import { lazy, Suspense } from 'react';

import type { StepImportProps } from './StepImport.tsx';

const Step = lazy(async () => ({ default: (await import('./StepImport.tsx')).StepImport }));
const Dictionary = lazy(async () => ({ default: (await import('./DictionaryImport.tsx')).DictionaryImport }));
const Invite = lazy(async () => ({ default: (await import('./InviteImport.tsx')).InviteImport }));

export function LazyImport(props: StepImportProps) {
  return (
    <Suspense fallback={null}>
      <Step {...props} />
    </Suspense>
  );
}

export function LazyInvite({ onClose }: { readonly onClose: () => void }) {
  return (
    <Suspense fallback={null}>
      <Invite onClose={onClose} />
    </Suspense>
  );
}

export function LazyDictionary({ onClose }: { readonly onClose: () => void }) {
  return (
    <Suspense fallback={null}>
      <Dictionary onClose={onClose} />
    </Suspense>
  );
}
