/** Methods saved on this server, beside those of the register: the newest version of each, and the value of the chosen one. */
import { useCallback, useEffect, useState } from 'react';

import { methodById } from '@mufakat/shared/methods/index.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';
import type { SavedMethod } from '@mufakat/shared/protocol/wire.ts';

import { methodsApi } from '../../platform/methods-api.ts';
import type { Problem } from '../../store/api.ts';

export interface OwnMethods {
  /** `locked` for others than localhost until the operator code was given [T3]. */
  readonly state: 'loading' | 'ready' | 'locked' | 'failed';
  readonly saved: readonly SavedMethod[];
  /** The value of one, fetched once. */
  readonly open: (id: string) => Promise<Method | null>;
  /** A method that was just stored. */
  readonly add: (method: Method, row: SavedMethod) => void;
  /** Puts a method away from the list, or back; `null` once it is done. */
  readonly archive: (id: string, archived: boolean) => Promise<Problem | null>;
  readonly reload: () => void;
}

export function useOwnMethods(): OwnMethods {
  const [state, setState] = useState<OwnMethods['state']>('loading');
  const [saved, setSaved] = useState<readonly SavedMethod[]>([]);
  const [opened] = useState(() => new Map<string, Method>());
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isLate = false;
    void methodsApi.list().then((answer) => {
      if (isLate) return;
      if (answer.ok) setSaved(newestOf(answer.value.methods));
      const { problem } = answer.ok ? { problem: null } : answer;
      const isLocked = problem?.kind === 'refused' && problem.error === 'bad-operator-code';
      setState(answer.ok ? 'ready' : isLocked ? 'locked' : 'failed');
    });
    return () => {
      isLate = true;
    };
  }, [round]);
  const open = useCallback(
    async (id: string) => {
      const registered = methodById(id) ?? opened.get(id);
      if (registered !== undefined && registered !== null) return registered;
      const row = saved.find((it) => it.id === id);
      if (row === undefined) return null;
      const answer = await methodsApi.read(row.id, row.version);
      if (!answer.ok) return null;
      opened.set(id, answer.value);
      return answer.value;
    },
    [saved, opened],
  );
  const add = useCallback(
    (method: Method, row: SavedMethod) => {
      opened.set(method.id, method);
      setSaved((before) => newestOf([row, ...before]));
    },
    [opened],
  );
  const archive = useCallback(async (id: string, archived: boolean) => {
    const answer = await methodsApi.archive(id, archived);
    if (!answer.ok) return answer.problem;
    setSaved((before) => before.map((row) => (row.id === id ? { ...row, archived } : row)));
    return null;
  }, []);
  return { state, saved, open, add, archive, reload: () => setRound((before) => before + 1) };
}

/** One line a method, its newest version. */
function newestOf(all: readonly SavedMethod[]): readonly SavedMethod[] {
  return all
    .filter((row) => !all.some((other) => other.id === row.id && other.version > row.version))
    .filter((row, at, rows) => rows.findIndex(({ id }) => id === row.id) === at);
}
