/** The three time zones by the names people say. */
export const ZONES = [
  { value: 'Asia/Jakarta', text: 'WIB' },
  { value: 'Asia/Makassar', text: 'WITA' },
  { value: 'Asia/Jayapura', text: 'WIT' },
] as const;
