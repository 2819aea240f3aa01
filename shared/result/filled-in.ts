/** A template of a method with its names in braces filled in; names without a value are taken out. */
export function filledIn(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([a-z]+)\}/g, (_, name: string) => values[name] ?? '');
}
