/** The thread that renders: one request at a time, bytes handed over without copying. Started and ended by `pool.ts`. */

import { parentPort } from 'node:worker_threads';

import { renderExport } from './index.ts';
import type { ExportRequest } from './request.ts';

export type Answer =
  | { ok: true; bytes: Uint8Array<ArrayBuffer>; contentType: string; fileName: string }
  | { ok: false; name: string; message: string };

const port = parentPort;
if (!port) throw new Error('worker.ts runs as a worker thread');

port.on('message', (request: ExportRequest) => {
  void answer(request).then((message) => {
    port.postMessage(message, message.ok ? [message.bytes.buffer] : []);
  });
});

async function answer(request: ExportRequest): Promise<Answer> {
  try {
    const { bytes, contentType, fileName } = await renderExport(request);
    // A copy of exactly these bytes: the renderer's buffer may be a slice of a shared pool, which cannot be handed over.
    return { ok: true, bytes: new Uint8Array(bytes), contentType, fileName };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
    return { ok: false, name, message };
  }
}
