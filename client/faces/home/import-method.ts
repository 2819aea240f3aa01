/** Methods as files: read and stored whole, or refused with the sentences that say where; and given out. Loaded when first used. */
import type { Language } from '@mufakat/shared/languages/language.ts';
import { methodFile, readMethodFile } from '@mufakat/shared/methods/method-file.ts';
import { METHOD_BYTES_MAX } from '@mufakat/shared/methods/schema.ts';
import { problemSentence } from '@mufakat/shared/methods/problem-sentence.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';
import type { SavedMethod } from '@mufakat/shared/protocol/wire.ts';

import { methodsApi } from '../../platform/methods-api.ts';
import { saveFile } from '../../platform/save-file.ts';
import type { Problem } from '../../store/api.ts';
import { randomId } from '../../store/random-id.ts';
import { fileName } from '../methods/file-name.ts';
import { problemWords } from '../methods/method-words.ts';

export type Brought =
  | { readonly row: SavedMethod; readonly method: Method }
  /** What is wrong with the file, a sentence each. */
  | { readonly row: null; readonly sentences: readonly string[] }
  /** What kept it from being stored. */
  | { readonly row: null; readonly problem: Problem };

/** A method that this server has differently under the same version becomes another one here. */
export async function importMethod(file: File, language: Language): Promise<Brought> {
  // A file that is too large is not even read.
  const text = file.size > METHOD_BYTES_MAX ? '' : await file.text();
  const read = readMethodFile(text, file.size);
  if (!read.ok) {
    const words = await problemWords.load(language);
    const value = methodIn(text);
    return {
      row: null,
      sentences: read.problems.map((it) => problemSentence(it, value, words, language)),
    };
  }
  const { method } = read;
  const id = randomId((count) => crypto.getRandomValues(new Uint8Array(count)));
  const other = { ...method, id, version: 1 };
  const first = await methodsApi.save(method);
  const isKept = !first.ok && first.problem.kind === 'refused' && first.problem.error === 'method-kept';
  const answer = isKept ? await methodsApi.save(other) : first;
  if (!answer.ok) return { row: null, problem: answer.problem };
  return { row: answer.value, method: isKept ? other : method };
}

export function downloadMethod(method: Method): void {
  saveFile(fileName(method), methodFile(method));
}

/** What the file says its method is, to name places by; nothing where it cannot be read. */
function methodIn(text: string): unknown {
  try {
    const file: unknown = JSON.parse(text);
    return typeof file === 'object' && file !== null && 'method' in file ? file.method : null;
  } catch {
    return null;
  }
}
