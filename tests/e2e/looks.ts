/** How a page looks to those who need more than the usual: what axe finds, light and dark, and with text of twice the size. */
import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

import type { Stage } from './stage.ts';

/** All rules in the light theme; in the dark one what a theme can change. */
export async function lookAt(stage: Stage, page: Page, name: string): Promise<string[]> {
  await wear(page, 'light');
  const light = await violationsOn(page);
  await stage.picture(page, `axe-${name}`);
  await wear(page, 'dark');
  const dark = await violationsOn(page, { rules: ['color-contrast'] });
  await wear(page, 'light');
  return [...light, ...dark.map((what) => `dark: ${what}`)].map((what) => `${name}: ${what}`);
}

/** What axe finds on a page as it is: each rule with the elements that break it. What stands in frames is another page. */
export async function violationsOn(
  page: Page,
  { rules, except = [] }: { readonly rules?: string[]; readonly except?: string[] } = {},
): Promise<string[]> {
  // Read once by each page: to read it again takes longer than to look.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const context = { exclude: ['iframe', ...except] };
  // Nor is a selector written for every element that is in order.
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(rules !== undefined && { runOnly: { type: 'rule', values: rules } }),
  };
  const found = await page.evaluate(
    async (asked) => {
      const { axe: here } = window as unknown as { readonly axe: typeof axe };
      const { violations } = await here.run(asked.context, asked.options);
      return violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ target, html }) => `${target.join(' ')} ${html.slice(0, 120)}`),
      }));
    },
    { context, options },
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.join(' | ')}`);
}

/** Resolves when the page has that theme and nothing on it is on its way: colours read half before are nobody's. */
async function wear(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction(
    (wanted) => {
      if (!matchMedia(`(prefers-color-scheme: ${wanted})`).matches) return false;
      // A page that nobody looks at may draw no frames, and what waits for its frames would wait for ever. The end of one
      // change may begin another: letters follow the colour of what they stand in.
      const underWay = document
        .getAnimations()
        .filter(
          (each) =>
            Number.isFinite(each.effect?.getComputedTiming().endTime) && each.playState !== 'finished',
        );
      for (const each of underWay) each.finish();
      return underWay.length === 0;
    },
    colorScheme,
    { polling: 50 },
  );
}

/** With text of twice the size nothing is cut at the side, and every button can be brought into view. */
export async function lookAtLarge(stage: Stage, page: Page, name: string): Promise<string[]> {
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await stage.picture(page, `${name}-200`);
  const found = await page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - innerWidth;
    const dialog = document.querySelector('dialog[open]');
    const out = [...(dialog ?? document).querySelectorAll('button, h1, h2, h3, input, select')].flatMap(
      (each) => {
        const { left, right, width } = each.getBoundingClientRect();
        const isSeen = width > 1 && getComputedStyle(each).visibility === 'visible';
        return isSeen && (right > innerWidth + 1 || left < -1) ? [each.outerHTML.slice(0, 120)] : [];
      },
    );
    return [...(wide > 1 ? [`${wide} px too wide`] : []), ...out];
  });
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  return found.map((what) => `${name} at 200 %: ${what}`);
}
