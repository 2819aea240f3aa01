/** Warns of the disk that the data lies on before it refuses [L8]. */
import { HardDrive } from 'lucide-react';

import { useSection } from '../../../hooks/useSection.ts';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { Banner } from '../../../parts/Banner.tsx';

/** `isRefusing`: it is full already, which has a strip of its own. */
export function DiskBanner({ isRefusing }: { readonly isRefusing: boolean }) {
  const words = useDeskWords();
  const { low = false, removable = false } = useSection('machine')?.disk ?? {};
  return (
    <>
      {low && !isRefusing && <Banner icon={HardDrive}>{words.disk.low}</Banner>}
      {removable && (
        <Banner icon={HardDrive} tone="quiet">
          {words.disk.removable}
        </Banner>
      )}
    </>
  );
}
