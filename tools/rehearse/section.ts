import type { Workshop } from '@mufakat/client/store/workshop.ts';
import type { SectionName, View } from '@mufakat/shared/workshop/view.ts';

/** A section of the view that has come long ago. */
export function sectionOf<S extends SectionName>(page: Workshop, name: S): View[S] {
  const section = page.section(name);
  if (section === undefined) throw new Error(`the view has no section ${name}`);
  return section;
}
