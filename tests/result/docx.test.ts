import { renderDocx } from '@mufakat/server/export/docx.ts';
import { handMadeDocument, longTable } from '@mufakat/server/export/hand-made.ts';
import { describe, expect, it } from 'vitest';

import { unzipText } from '../support/read-back.ts';

const documentXml = async (document: Parameters<typeof renderDocx>[0]): Promise<string> =>
  unzipText(await renderDocx(document, new Date(0))).get('word/document.xml') ?? '';

describe('renderDocx', () => {
  it('keeps the signature blocks of a row apart, as the PDF does', async () => {
    const office = 'Wakil Unsur Lembaga Swadaya Masyarakat,';
    const block = { office, institution: '', name: '', withNip: false, confirmed: null };
    const xml = await documentXml(
      handMadeDocument({}, [{ kind: 'signatures', heading: null, rows: [[block, block, block]] }]),
    );
    const cells = (xml.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).filter((cell) => cell.includes(office));
    expect(cells).toHaveLength(3);
    for (const cell of cells) {
      expect(cell).toMatch(
        /<w:left w:type="dxa" w:w="80"|<w:left w:w="80" w:type="dxa"|<w:start[^>]*w:w="80"/,
      );
    }
  });

  it('holds a few notes to the last rows of their table and lets many run on', async () => {
    const bound = async (count: number): Promise<number> => {
      const notes = Array.from({ length: count }, (_, index) => `Catatan ${index + 1}.`);
      const xml = await documentXml(handMadeDocument({}, [{ ...longTable(5), id: 'noted', notes }]));
      return (xml.match(/<w:p[ >](?:(?!<\/w:p>).)*<\/w:p>/gs) ?? []).filter(
        (paragraph) => /Catatan \d+\./.test(paragraph) && /<w:keepNext\/>/.test(paragraph),
      ).length;
    };
    expect(await bound(3)).toBe(2);
    expect(await bound(90)).toBeLessThan(10);
  });

  it('makes an empty cell no higher than one with words', async () => {
    const empty = { kind: 'body' as const, cells: [{ runs: [] }, { runs: [{ text: '' }] }] };
    const columns = ['BAPP', 'DISHT'].map((title) => ({ title, width: 4, align: 'left' as const }));
    const grid = { ...longTable(0), id: 'grid', columns, rows: [empty], notes: [] };
    const xml = await documentXml(handMadeDocument({}, [grid]));
    const after = xml.slice(xml.indexOf('DISHT'));
    const cells = (after.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).slice(0, 2);
    // Without a size of its own the line has that of the document, 11 points.
    for (const cell of cells) expect(cell).toMatch(/<w:pPr>.*<w:rPr><w:sz w:val="1[5-8]"\/>.*<\/w:pPr>/s);
    expect(cells).toHaveLength(2);
  });
});
