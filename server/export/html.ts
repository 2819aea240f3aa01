/**
 * A ResultDocument as sheets of paper on the screen, on the very pages the PDF has. Plain HTML with class names: no script,
 * no style element or attribute and no address, so it may stand in a page under `default-src 'self'`; how it looks lies in
 * `document.css`, which the page around it links. All text is escaped; a picture that is not inert is replaced by its words.
 */

import type {
  Cell,
  Paper,
  Picture,
  ResultDocument,
  Row,
  Run,
  Signatures,
  Table,
} from '@mufakat/shared/result/document.ts';

import { paragraphsOf } from './lines.ts';
import { type Piece, planPages } from './pages.ts';
import {
  CELL,
  COLON,
  boldCode,
  cellAlign,
  cellRuns,
  cellSize,
  cm,
  columnWidths,
  footerName,
  headSize,
  nipLine,
  numberRows,
  pageBox,
  signatureLine,
} from './paper.ts';
import { photosIn } from './photo-images.ts';
import { isInertSvg } from './picture.ts';
import { escapeXml } from './plain-text.ts';
import { qrSvg } from './qr.ts';

/** CSS pixels of so many points; attributes know no other unit. */
const px = (points: number): number => Math.round((points * 96) / 72);

/** The document as an `<article>` to put into a page. */
export function htmlFragment(document: ResultDocument): string {
  const pages = planPages(document, 2);
  const sheets = pages.map((page, index) => {
    const box = pageBox(document.paper, page.orientation);
    const name = footerName(document.footer, box.textWidth);
    const number = document.footer.pages(String(index + 1), String(pages.length));
    return (
      `<section class="sheet ${page.orientation}" aria-label="${escapeXml(number)}">` +
      (document.watermark === null
        ? ''
        : `<p class="watermark" aria-hidden="true">${escapeXml(document.watermark)}</p>`) +
      `<div class="sheet-body">${page.pieces.map((piece) => drawPiece(piece, document, box.textWidth)).join('')}</div>` +
      `${footerOf(document, name, number)}</section>`
    );
  });
  const name = escapeXml(document.title);
  return `<article class="mufakat-document ${document.paper.toLowerCase()}" lang="${document.language}" aria-label="${name}">${sheets.join('')}</article>`;
}

/** The document as a page of its own that links its style sheet. */
export function htmlPage(document: ResultDocument, stylesheet: string): string {
  return (
    `<!doctype html>\n<html lang="${document.language}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>${escapeXml(document.title)}</title>` +
    `<link rel="stylesheet" href="${escapeXml(stylesheet)}"></head><body>${htmlFragment(document)}</body></html>\n`
  );
}

function footerOf(document: ResultDocument, name: string, number: string): string {
  const { left, initials, qr } = document.footer;
  return (
    `<footer class="sheet-footer">${symbol(qr, cm(1))}` +
    `<div class="left"><p class="grey">${escapeXml(name)}</p><p>${inline(boldCode(left[1]))}</p></div>` +
    `<div class="right"><p>${escapeXml(number)}</p><p class="grey">${escapeXml(initials)}</p></div></footer>`
  );
}

/** A draft has no code and so no symbol. */
function symbol(text: string, side: number): string {
  return text === '' ? '' : `<div class="code">${qrSvg(text, px(side))}</div>`;
}

function drawPiece(piece: Piece, document: ResultDocument, width: number): string {
  const gap = `gap-${piece.gap}`;
  switch (piece.kind) {
    case 'label':
      return bareTable(
        gap,
        [piece.width, COLON, width - piece.width - COLON],
        [
          [
            `<td class="body${piece.bold ? ' bold' : ''}">${escapeXml(piece.label)}</td>`,
            `<td class="body">${piece.label === '' ? '' : ':'}</td>`,
            `<td class="body${piece.bold ? ' justify' : ''}">${paragraphs([{ text: piece.text }])}</td>`,
          ],
        ],
      );
    case 'item':
      return `<div class="item body ${gap}"><p class="marker">${escapeXml(piece.marker)}</p><div class="justify">${paragraphs([{ text: piece.text }])}</div></div>`;
    case 'picture':
      return `<figure class="${gap}"><figcaption>${escapeXml(piece.picture.caption)}</figcaption>${drawPicture(piece, document)}</figure>`;
    case 'rows':
      return (
        `<div class="${gap}">${drawTable(piece.table, piece.rows, document, width)}` +
        piece.notes.map((note) => `<p class="table-note">${escapeXml(note)}</p>`).join('') +
        '</div>'
      );
    case 'note':
      return `<p class="table-note ${gap}">${escapeXml(piece.text)}</p>`;
    case 'block':
      return drawBlock(piece.block, gap, width);
  }
}

function drawBlock(block: Extract<Piece, { kind: 'block' }>['block'], gap: string, width: number): string {
  switch (block.kind) {
    case 'letterhead':
      return (
        `<header class="letterhead ${gap}"><p class="government">${escapeXml(block.government)}</p>` +
        `<p class="agency">${escapeXml(block.agency)}</p><p class="address">${escapeXml(block.address)}</p></header>`
      );
    case 'heading': {
      const level = block.level + 1;
      return `<h${level} class="${block.align} ${gap}">${escapeXml(block.text)}</h${level}>`;
    }
    case 'paragraph':
      return `<div class="${block.style} ${block.align} ${gap}">${paragraphs(block.runs)}</div>`;
    case 'annexHead':
      return (
        `<div class="annex-head ${gap}"><p class="bold">${escapeXml(block.name)}</p>` +
        `${block.lines.map((line) => `<p>${escapeXml(line)}</p>`).join('')}</div>`
      );
    case 'check':
      return (
        `<section class="check ${gap}"><h4>${escapeXml(block.title)}</h4><div>${symbol(block.qr, cm(2))}` +
        `<div>${block.lines.map((line) => `<p>${inline(boldCode(line))}</p>`).join('')}</div></div></section>`
      );
    case 'signatures':
      return drawSignatures(block, gap, width);
  }
}

function drawSignatures(block: Signatures, gap: string, width: number): string {
  const heading = block.heading === null ? '' : `<h4>${escapeXml(block.heading)}</h4>`;
  const rows = block.rows.map((row) => {
    const each = width / Math.max(1, row.length);
    const heads = row.map(
      ({ office, institution }) =>
        `<td>${paragraphs([{ text: office }])}${institution === '' ? '' : `<p class="institution">${escapeXml(institution)}</p>`}</td>`,
    );
    const feet = row.map(
      ({ name, withNip, confirmed }) =>
        `<td class="line"><p>${signatureLine(each)}</p>${name === '' ? '' : `<p>${escapeXml(name)}</p>`}` +
        (withNip ? `<p class="institution">${nipLine()}</p>` : '') +
        `${confirmed === null ? '' : `<p class="confirmed">${escapeXml(confirmed)}</p>`}</td>`,
    );
    return bareTable(
      'signature-row',
      row.map(() => each),
      [heads, feet],
    );
  });
  return `<section class="signatures ${gap}">${heading}${rows.join('')}</section>`;
}

function drawTable(table: Table, rows: readonly Row[], document: ResultDocument, width: number): string {
  const widths = columnWidths(table, document.paper, width);
  const size = sizeClass(headSize(table, document.paper, widths));
  const head = table.columns
    .map(({ title }) => `<th scope="col">${paragraphs([{ text: title }])}</th>`)
    .join('');
  const numbers = table.rows.slice(0, numberRows(table));
  return (
    `<table class="grid ${size}" width="${px(widths.reduce((total, each) => total + each, 0))}">${columns(widths)}` +
    `<thead><tr>${head}</tr>${numbers.map((row) => drawRow(table, row, document.paper)).join('')}</thead>` +
    `<tbody>${rows.map((row) => drawRow(table, row, document.paper)).join('')}</tbody></table>`
  );
}

/** Class of a type size; `document.css` has those that tables use. */
function sizeClass(size: number): string {
  return `size-${String(size).replace('.', '-')}`;
}

function drawRow(table: Table, row: Row, paper: Paper): string {
  const cells: string[] = [];
  let column = 0;
  for (const cell of row.cells) {
    cells.push(drawCell(cell, row, cellAlign(table, row, cell, column), cellSize(table, row, cell, paper)));
    column += cell.span ?? 1;
  }
  for (; column < table.columns.length; column++) cells.push('<td></td>');
  const high = table.rowHeight !== null && row.kind === 'body';
  const least = high ? ` height="${px(cm(table.rowHeight ?? 0) - CELL.above)}"` : '';
  return `<tr class="${row.kind}${table.rowHeight === null ? '' : ' high'}"${least}>${cells.join('')}</tr>`;
}

function drawCell(cell: Cell, row: Row, align: string, size: number): string {
  const attributes = [
    `class="${align} ${sizeClass(size)}${cell.colour === undefined ? '' : ' on-dark'}"`,
    ...(cell.span !== undefined && cell.span > 1 ? [`colspan="${cell.span}"`] : []),
    ...(cell.fill !== undefined && /^[0-9a-f]{6}$/i.test(cell.fill) ? [`bgcolor="#${cell.fill}"`] : []),
  ];
  return `<td ${attributes.join(' ')}>${paragraphs(cellRuns(cell, row))}</td>`;
}

function drawPicture(
  { picture, width, height }: Extract<Piece, { kind: 'picture' }>,
  document: ResultDocument,
): string {
  const words = escapeXml(picture.alternative);
  if (!isInertSvg(picture.svg)) return `<p class="note">${words}</p>`;
  const [tag, rest] = [/^<svg[^>]*>/.exec(picture.svg)?.[0] ?? '', picture.svg.replace(/^<svg[^>]*>/, '')];
  const sized = tag
    .replace(/\s(width|height)="[^"]*"/g, '')
    .replace('<svg', `<svg width="${px(width)}" height="${px(height)}"`);
  const photos = photoImages(picture, document);
  return `<div class="picture" role="img" aria-label="${words}">${sized}${photos}${rest}</div>`;
}

/** Below the drawing, and checked apart from it: names are hashes and the bytes are in the page. */
function photoImages(picture: Picture, document: ResultDocument): string {
  return photosIn(picture, document)
    .map(
      ({ x, y, width, height, href }) =>
        `<image x="${x}" y="${y}" width="${width}" height="${height}" href="${href}"/>`,
    )
    .join('');
}

function bareTable(name: string, widths: readonly number[], rows: readonly string[][]): string {
  return (
    `<table class="bare ${name}" role="presentation" width="${px(widths.reduce((total, each) => total + each, 0))}">` +
    `${columns(widths)}<tbody>${rows.map((row) => `<tr>${row.join('')}</tr>`).join('')}</tbody></table>`
  );
}

function columns(widths: readonly number[]): string {
  return `<colgroup>${widths.map((width) => `<col width="${px(width)}">`).join('')}</colgroup>`;
}

function paragraphs(runs: readonly Run[]): string {
  return paragraphsOf(runs)
    .map((paragraph) => `<p>${inline(paragraph)}</p>`)
    .join('');
}

function inline(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      let text = escapeXml(run.text);
      if (run.superscript) text = `<sup>${text}</sup>`;
      if (run.italic) text = `<em>${text}</em>`;
      if (run.bold) text = `<strong>${text}</strong>`;
      return run.grey ? `<span class="grey">${text}</span>` : text;
    })
    .join('');
}
