/**
 * Pictures for tests, cases and rehearsals, made here and of nobody: mosaics of even squares, written as a baseline JPEG with
 * only the first coefficient of each square, which is all that an even square has.
 */

export type Colour = readonly [red: number, green: number, blue: number];

/** `colourAt` of each square of 8 × 8 pixels, from the left and from the top. */
export function mosaicJpeg(
  squares: { readonly across: number; readonly down: number },
  colourAt: (x: number, y: number) => Colour,
): Uint8Array<ArrayBuffer> {
  const { across, down } = squares;
  const bits = new BitWriter();
  const before = [0, 0, 0];
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++) {
      for (const [component, level] of levelsOf(colourAt(x, y)).entries()) {
        bits.difference(level - (before[component] ?? 0));
        before[component] = level;
      }
    }
  }
  const [width, height] = [across * 8, down * 8];
  return Uint8Array.from([
    0xff,
    0xd8,
    // Every coefficient is kept as it is times 8: one step is one level of light.
    ...segment(0xdb, [0, ...Array.from({ length: 64 }, () => 8)]),
    ...segment(0xc0, [8, height >> 8, height & 255, width >> 8, width & 255, 3, ...COMPONENTS]),
    // Differences by their length in bits, 0 to 11, each with a code of 4 bits; then "nothing follows" in 1 bit.
    ...segment(0xc4, [0x00, 0, 0, 0, 12, ...zeros(12), ...Array.from({ length: 12 }, (_, at) => at)]),
    ...segment(0xc4, [0x10, 1, ...zeros(15), 0]),
    ...segment(0xda, [3, 1, 0, 2, 0, 3, 0, 0, 63, 0]),
    ...bits.bytes(),
    0xff,
    0xd9,
  ]);
}

/** A small one, another for every seed. */
export function aPhoto(seed = 1): Uint8Array<ArrayBuffer> {
  return mosaicJpeg({ across: 40, down: 30 }, (x, y) => {
    const isSky = y < 9 + ((seed + x) % 4);
    const wave = Math.round(20 * Math.sin((x + seed * 7) / 5));
    return isSky ? [150 + wave, 190, 220] : [90 + ((x * seed) % 40), 120 + wave, 60 + (y % 3) * 10];
  });
}

const COMPONENTS = [1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0];

function segment(marker: number, content: readonly number[]): number[] {
  const length = content.length + 2;
  return [0xff, marker, length >> 8, length & 255, ...content];
}

function zeros(count: number): number[] {
  return Array.from({ length: count }, () => 0);
}

/** Light and two colours, around 0. */
function levelsOf([r, g, b]: Colour): number[] {
  return [
    0.299 * r + 0.587 * g + 0.114 * b - 128,
    -0.1687 * r - 0.3313 * g + 0.5 * b,
    0.5 * r - 0.4187 * g - 0.0813 * b,
  ].map((level) => Math.round(Math.min(127, Math.max(-128, level))));
}

class BitWriter {
  readonly #bytes: number[] = [];
  #held = 0;
  #count = 0;

  /** A difference of first coefficients, and that nothing follows it in its square. */
  difference(value: number): void {
    const size = value === 0 ? 0 : Math.floor(Math.log2(Math.abs(value))) + 1;
    this.#put(size, 4);
    this.#put(value < 0 ? value + 2 ** size - 1 : value, size);
    this.#put(0, 1);
  }

  bytes(): number[] {
    while (this.#count > 0) this.#put(1, 1);
    return this.#bytes;
  }

  #put(value: number, width: number): void {
    for (let at = width - 1; at >= 0; at--) {
      this.#held = this.#held * 2 + ((value >> at) & 1);
      this.#count += 1;
      if (this.#count < 8) continue;
      this.#bytes.push(this.#held);
      // So that nobody takes it for a marker.
      if (this.#held === 0xff) this.#bytes.push(0);
      this.#held = 0;
      this.#count = 0;
    }
  }
}
