import { describe, expect, it } from 'vitest';

import { handMadeDocument } from './hand-made.ts';
import { htmlFragment, htmlPage } from './html.ts';
import { isInertSvg } from './picture.ts';
import { withPlainText } from './plain-text.ts';

const html = htmlFragment(withPlainText(handMadeDocument({ watermark: 'RANCANGAN' })));

describe('html [E1]', () => {
  it('has nothing that a strict content policy forbids', () => {
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:|\shref=|\ssrc=/i);
    expect(html).toContain('&#60;script&#62;');
  });

  it('numbers its sheets, repeats the header and draws the picture', () => {
    const sheets = html.match(/<section class="sheet /g) ?? [];
    expect(html).toContain(`Halaman 1 dari ${sheets.length}`);
    expect((html.match(/>Lembaga\/Asal</g) ?? []).length).toBeGreaterThan(3);
    expect(html).toContain('role="img" aria-label="Isu 1 mendapat 15 titik."');
    expect((html.match(/class="watermark"/g) ?? []).length).toBe(sheets.length);
  });

  it('prints no symbol where there is no code', () => {
    const document = handMadeDocument();
    const draft = htmlFragment({ ...document, footer: { ...document.footer, qr: '' } });
    expect(draft.split('<footer')[1]).not.toContain('<svg');
  });

  it('links its style sheet', () => {
    expect(htmlPage(handMadeDocument(), '/document.css')).toContain(
      '<link rel="stylesheet" href="/document.css">',
    );
  });
});

describe('isInertSvg', () => {
  it.each([
    '<svg onload="x()"/>',
    '<svg><script>x()</script></svg>',
    '<svg><a href="https://x.example"/></svg>',
    '<svg><style>*{}</style></svg>',
    '<!DOCTYPE svg><svg/>',
    '<svg><image xlink:href="x"/></svg>',
  ])('refuses %s', (svg) => {
    expect(isInertSvg(svg)).toBe(false);
  });

  it('lets shapes and words pass', () => {
    expect(isInertSvg('<svg viewBox="0 0 1 1"><rect fill="#fff"/><text>on = 1</text></svg>')).toBe(true);
  });
});
