/**
 * Sends much at once and says how far it has come: `fetch` cannot. The answer is that of the server, or `unreachable`.
 */
import type { HttpError } from '@mufakat/shared/protocol/wire.ts';

import type { Answer } from '../store/api.ts';

/** A weak signal may take long, but never a silent minute. */
const SILENCE_MS = 60_000;

export interface Upload {
  readonly path: string;
  readonly type: string;
  readonly body: Blob | string;
  /** From 0 to 1, of what has left this device. */
  readonly onSent: (share: number) => void;
}

export function upload<T>({ path, type, body, onSent }: Upload): Promise<Answer<T>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    let silence = setTimeout(() => request.abort(), SILENCE_MS);
    const heard = () => {
      clearTimeout(silence);
      silence = setTimeout(() => request.abort(), SILENCE_MS);
    };
    const unreachable = () => resolve({ ok: false, problem: { kind: 'unreachable' } });
    request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
      heard();
      if (lengthComputable && total > 0) onSent(loaded / total);
    });
    request.addEventListener('loadend', () => {
      clearTimeout(silence);
      const answer = answerOf<T>(request);
      if (answer === null) unreachable();
      else resolve(answer);
    });
    request.open('POST', `/api${path}`);
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('content-type', type);
    request.send(body);
  });
}

/** `null` if nothing came, or something that is not our server. */
function answerOf<T>({ status, responseText }: XMLHttpRequest): Answer<T> | null {
  try {
    const body: unknown = JSON.parse(responseText);
    if (status >= 200 && status < 300) return { ok: true, value: body as T };
    const isError = typeof body === 'object' && body !== null && 'error' in body;
    return isError ? { ok: false, problem: { kind: 'refused', status, ...(body as HttpError) } } : null;
  } catch {
    return null;
  }
}
