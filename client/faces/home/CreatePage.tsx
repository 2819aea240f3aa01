/** placeholder */
export function CreatePage() {
  return null;
}
