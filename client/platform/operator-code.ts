/** The operator code once it was typed [T3]: asked for once, gone with the page. */
let typed: string | null = null;

export function operatorCode(): string | null {
  return typed;
}

export function keepOperatorCode(code: string | null): void {
  typed = code;
}
