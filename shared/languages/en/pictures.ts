/** Photos and points on the map in a form. Keys and meaning: the Indonesian file. */

import type { pictures as indonesian } from '../id/pictures.ts';
import type { Words } from '../language.ts';

export const pictures: Words<typeof indonesian> = {
  photo: {
    take: 'Take a photo',
    choose: 'Choose a photo',
    another: 'Another photo',
    remove: 'Remove photo',
    restore: 'Bring the photo back',
    shrinking: 'Making the photo smaller…',
    giving: 'Sending the photo…',
    keeping: 'Keeping the photo on this phone…',
    kept: 'The photo is on this phone and is sent as soon as there is a connection.',
    unreadable: 'This file is not a photo that can be read. Please choose another.',
    tooBig: 'This file is too big. Please choose a smaller photo.',
    tooMany: 'There are already as many photos as there may be, so this one is not sent. The card is safe.',
    refused: 'This photo cannot be taken. The card is safe.',
    unreachable: 'The server cannot be reached yet. Please try again.',
    notReady: 'Your drawer is being opened. Please try again in a moment.',
  },
  map: {
    none: 'The facilitator has not put up a map yet. This may stay empty for now.',
    place: 'Mark on the map',
    move: 'Change the point',
    remove: 'Remove the point',
    placed: (map) => `Point on the map: ${map}`,
    how: 'Touch the place on the map. Make the map larger where the place is narrow.',
    larger: 'Larger',
    smaller: 'Smaller',
    across: 'Left–right',
    down: 'Up–down',
    cancel: 'Cancel',
    done: 'Use this point',
    see: 'See on the map',
    points: (count) => `${count} ${count === 1 ? 'card' : 'cards'} on the map`,
    noPoints: 'No card is on the map yet.',
    close: 'Close',
  },
};
