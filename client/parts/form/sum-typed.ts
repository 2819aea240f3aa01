/** Whole rupiah as typed into a line, with or without the dots of thousands: `null` for nothing, `undefined` for what is no sum. */
export function sumTyped(typed: string): number | null | undefined {
  const figure = typed.trim().replace(/^Rp\s*/i, '');
  if (figure === '') return null;
  const isSum = /^\d{1,3}([.,]\d{3})*$|^\d{1,15}$/.test(figure);
  return isSum ? Number(figure.replace(/[.,]/g, '')) : undefined;
}
