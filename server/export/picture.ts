/**
 * SVG pictures for the renderers: as PNG for readers that know no SVG, and checked before one is put into a page. Drawn with
 * Arimo only and without the machine's fonts, so the same picture comes out everywhere.
 */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import { Resvg, initWasm } from '@resvg/resvg-wasm';

import { fontPath } from './fonts.ts';

let ready: Promise<Uint8Array[]> | null = null;

/** The picture as PNG, so many pixels wide; on white unless it lies over something. */
export async function pngOf(
  svg: string,
  pixels: number,
  { isClear = false } = {},
): Promise<{ png: Buffer; width: number; height: number }> {
  ready ??= prepare();
  const fontBuffers = await ready;
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: Math.round(pixels) },
    ...(isClear ? {} : { background: '#ffffff' }),
    font: { loadSystemFonts: false, fontBuffers, defaultFontFamily: 'Arimo', sansSerifFamily: 'Arimo' },
  });
  const image = drawing.render();
  const picture = { png: Buffer.from(image.asPng()), width: image.width, height: image.height };
  image.free();
  drawing.free();
  return picture;
}

/** Whether the SVG holds nothing that could run, load or style anything outside itself. */
export function isInertSvg(svg: string): boolean {
  return (
    svg.startsWith('<svg') &&
    !/<\s*\/?\s*(script|foreignObject|iframe|image|use|a|style|animate|set|handler|listener)\b/i.test(svg) &&
    !/\s(on\w+|style|href|xlink:href|src)\s*=/i.test(svg) &&
    !/<[!?]/.test(svg)
  );
}

async function prepare(): Promise<Uint8Array[]> {
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(await readFile(wasm));
  return Promise.all((['regular', 'bold', 'italic'] as const).map((name) => readFile(fontPath(name))));
}
