/** The import, loaded when it is first asked for. */
import { lazy, Suspense } from 'react';

import type { ImportDialogProps } from './ImportDialog.tsx';

const Dialog = lazy(async () => ({ default: (await import('./ImportDialog.tsx')).ImportDialog }));

export function LazyImport(props: ImportDialogProps) {
  return (
    <Suspense fallback={null}>
      <Dialog {...props} />
    </Suspense>
  );
}
