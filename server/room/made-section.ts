/** A section of a view as it is sent: made into JSON once, for its version and for all who get it. */

import { hash } from 'node:crypto';

export class MadeSection {
  readonly v: number;
  readonly data: unknown;
  #json: Buffer | null;

  /** `json` if it is known already. */
  constructor(v: number, data: unknown, json: Buffer | null = null) {
    this.v = v;
    this.data = data;
    this.#json = json;
  }

  /**
   * With a version that says "this content", not "the n-th", so what a phone holds from before a restart of the server is still
   * known. One that reads as `known` does is `known`.
   */
  static byContent(data: unknown, known?: MadeSection): MadeSection {
    const json = jsonOf(data);
    const v = hash('sha1', json, 'buffer').readUIntBE(0, VERSION_BYTES);
    return known?.v === v ? known : new MadeSection(v, data, json);
  }

  get json(): Buffer {
    return (this.#json ??= jsonOf(this.data));
  }
}

/** As many as a number holds exactly. */
const VERSION_BYTES = 6;

function jsonOf(data: unknown): Buffer {
  return Buffer.from(JSON.stringify(data));
}
