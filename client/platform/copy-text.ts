/**
 * Copies a text. On plain http browsers offer no clipboard interface, so a hidden text area and the old command do it; inside
 * a modal dialog the area must stand in that dialog, because everything outside it is inert.
 */
export async function copyText(text: string, near: HTMLElement): Promise<boolean> {
  if (isSecureContext) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Refused by the browser's settings: the old way may still do.
    }
  }
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.className = 'visually-hidden';
  (near.closest('dialog') ?? document.body).append(area);
  area.select();
  // oxlint-disable-next-line typescript/no-deprecated -- the only way on plain http
  const copied = document.execCommand('copy');
  area.remove();
  near.focus();
  return copied;
}
