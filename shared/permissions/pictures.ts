/** Who may give pictures to a workshop. Who may look at one is a question about the cards it stands on: `workshop/pictures.ts`. */
import type { PictureUse } from '../cards/picture.ts';
import type { Role } from './command-names.ts';
import { isLead, isStaff } from './commands.ts';

/** Photos: whoever writes cards. The map sheet: the facilitators. */
export function mayGivePicture(role: Role, use: PictureUse): boolean {
  if (use === 'map') return isLead(role);
  return isStaff(role) || role === 'participant' || role === 'helper';
}
