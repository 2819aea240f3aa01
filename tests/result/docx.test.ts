import { renderDocx } from '@mufakat/server/export/docx.ts';
import { handMadeDocument, longTable } from '@mufakat/server/export/hand-made.ts';
import { describe, expect, it } from 'vitest';

import { unzipText } from '../support/read-back.ts';

const documentXml = async (document: Parameters<typeof renderDocx>[0]): Promise<string> =>
  unzipText(await renderDocx(document, new Date(0))).get('word/document.xml') ?? '';

describe('renderDocx', () => {
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
});
