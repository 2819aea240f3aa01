/** Names of the region's levels as typed into one line, "Kabupaten > Kecamatan > Desa". */
export function levelsTyped(typed: string): string[] {
  return typed
    .split(/[>›]/)
    .map((level) => level.trim())
    .filter((level) => level !== '');
}
