/** The typed join code: 6 characters of a 31-letter alphabet without letters that are mistaken for one another [T3]. */

/** What someone typed, as the code it means: spaces and dashes gone, capitals, O as Q is not guessed. */
export function normaliseJoinCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]+/g, '');
}

export function isJoinCode(code: string): boolean {
  return /^[2-9A-HJKMNP-Z]{6}$/.test(code);
}

/** "K7M 4PT": two groups of three, as it is shown and read out. */
export function showJoinCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}

/** The one that is asked for when somebody tries codes, and that links and QR codes carry behind `#` [T3]. */
export function firstWord(phrase: string): string {
  return phrase.split(' ')[0] ?? '';
}

/** What someone typed as that word: case and spaces do not matter, nor the other two words behind it. */
export function normaliseWord(typed: string): string {
  return /[a-z]+/.exec(typed.toLowerCase())?.[0] ?? '';
}
