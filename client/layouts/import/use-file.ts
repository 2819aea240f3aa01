/** Reading a file: sent to the server as it is, answered as a table, nothing of it kept there. */
import { useState } from 'react';

import { readEarlierResult } from '@mufakat/shared/result/earlier.ts';
import { TABLE_LIMITS, type TableFault, type TableFile } from '@mufakat/shared/tables/table.ts';

import { useWorkshop } from '../../hooks/workshop-context.tsx';
import { upload } from '../../platform/upload.ts';
import type { Problem } from '../../store/api.ts';

const RESULT_ENDING = /\.json$/i;

export type FileState =
  | { readonly is: 'none' }
  /** `share` of the bytes that have left, 1 while the server reads. */
  | { readonly is: 'sending'; readonly share: number }
  | { readonly is: 'refused'; readonly problem: Problem }
  | { readonly is: 'read'; readonly table: TableFile };

export function useFile(takesResults: boolean): {
  readonly file: FileState;
  readonly read: (file: File | null) => Promise<void>;
} {
  const { workshop, seat } = useWorkshop();
  const [file, setFile] = useState<FileState>({ is: 'none' });
  const read = async (chosen: File | null) => {
    if (chosen === null) {
      setFile({ is: 'none' });
      return;
    }
    if (chosen.size > TABLE_LIMITS.bytes) {
      setFile({ is: 'refused', problem: { kind: 'refused', status: 413, error: 'too-big' } });
      return;
    }
    if (takesResults && RESULT_ENDING.test(chosen.name)) {
      setFile(resultOf(readEarlierResult(await chosen.text())));
      return;
    }
    setFile({ is: 'sending', share: 0 });
    const answer = await upload<TableFile>({
      path: `/workshops/${workshop}/tables?${new URLSearchParams({ seat, name: chosen.name }).toString()}`,
      type: 'application/octet-stream',
      body: chosen,
      onSent: (share) => setFile({ is: 'sending', share }),
    });
    setFile(answer.ok ? { is: 'read', table: answer.value } : { is: 'refused', problem: answer.problem });
  };
  return { file, read };
}

/** The result of another workshop is checked and read here: its hash is what makes it trustworthy, not the server. */
function resultOf(read: TableFile | TableFault): FileState {
  if ('sheets' in read) return { is: 'read', table: read };
  return {
    is: 'refused',
    problem: { kind: 'refused', status: 400, error: 'unreadable-table', detail: { ...read } },
  };
}
