/** A file of the server, fetched whole before it is given to anybody, so that a failure is told and never becomes a file. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** `null` if the server does not give it, or there is no network. */
export async function fetchFile(url: string): Promise<GivenFile | null> {
  try {
    const reply = await fetch(url, { credentials: 'same-origin' });
    if (!reply.ok) return null;
    const name = /filename="?([^";]+)/.exec(reply.headers.get('content-disposition') ?? '')?.[1] ?? 'hasil';
    const type = reply.headers.get('content-type') ?? 'application/octet-stream';
    return { name, bytes: new Uint8Array(await reply.arrayBuffer()), type };
  } catch {
    // Said beside the button.
    return null;
  }
}
