/**
 * Makes every sheet of a printed page as wide as the place it is shown in, never wider than paper: beside the rails of the desk
 * a landscape matrix would push the text of the minutes out of sight.
 */

const SHEETS = '.mufakat-document .sheet';
/** White around a sheet, as in its style sheet. */
const MARGIN_PX = 16;

/** Fits the sheets now and whenever the window of the page changes its width. */
export function fitSheets(page: Document): void {
  const fit = () => {
    const room = page.documentElement.clientWidth - 2 * MARGIN_PX;
    for (const sheet of page.querySelectorAll<HTMLElement>(SHEETS)) {
      sheet.style.zoom = '1';
      sheet.style.zoom = String(Math.min(1, room / sheet.offsetWidth));
    }
  };
  fit();
  page.defaultView?.addEventListener('resize', fit);
}
