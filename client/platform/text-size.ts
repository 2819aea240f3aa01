/** How large words are on this device: chosen here, on top of what the browser itself does. Everything is in rem. */

export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

const KEY = 'mufakat.text';
const PERCENT: Record<TextSize, string> = { normal: '', large: '150%', larger: '200%' };

export function textSize(): TextSize {
  try {
    const kept = localStorage.getItem(KEY);
    return TEXT_SIZES.find((each) => each === kept) ?? 'normal';
  } catch {
    // Storage is blocked: nothing was chosen.
    return 'normal';
  }
}

export function chooseTextSize(size: TextSize): void {
  try {
    localStorage.setItem(KEY, size);
  } catch {
    // Storage is blocked: the choice lasts as long as the page.
  }
  document.documentElement.style.fontSize = PERCENT[size];
}
