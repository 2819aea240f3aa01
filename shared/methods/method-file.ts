/** A method as a file that is handed on: its format by name, and the method with its own id and version. */
import { parseMethod, type ParsedMethod } from './parse-method.ts';
import { METHOD_BYTES_MAX } from './schema.ts';
import type { ProblemCode } from './problem.ts';
import type { Method } from './schema.ts';

export const METHOD_FORMAT = 'mufakat-method/1';

export function methodFile(method: Method): string {
  return `${JSON.stringify({ format: METHOD_FORMAT, method }, null, 2)}\n`;
}

/** The method a file holds, or what is wrong with it; `bytes` is the size of the file. */
export function readMethodFile(text: string, bytes: number): ParsedMethod {
  if (bytes > METHOD_BYTES_MAX) return refused('too-big');
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return refused('no-json');
  }
  if (typeof file !== 'object' || file === null || !Object.hasOwn(file, 'format')) return refused('no-json');
  const { format, method, ...others } = file as Record<string, unknown>;
  if (format !== METHOD_FORMAT) return refused('wrong-format');
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) {
    return {
      ok: false,
      problems: [{ code: 'unknown-key', path: [], detail: { name: unknown.slice(0, 40) } }],
    };
  }
  return parseMethod(method);
}

function refused(code: ProblemCode): ParsedMethod {
  return { ok: false, problems: [{ code, path: [] }] };
}
