/** What this board promises, what it does not, how to check a result, and personal data. In full, with the figures: `docs/kepercayaan.md`. */

import type { trust as indonesian } from '../id/trust.ts';
import type { Words } from '../language.ts';

export const trust: Words<typeof indonesian> = {
  title: 'Can this board be trusted?',
  close: 'Close',
  lan: 'LAN mode without TLS',
  lanText:
    'This connection is not encrypted. Someone who listens on the network of the hall could technically read it.',
  tls: 'This connection is encrypted (TLS).',
  promised: 'What is promised',
  promises: {
    saved: {
      title: '“Saved” means saved',
      text: 'What is marked Saved stays, even if the server dies suddenly or the power fails.',
    },
    kept: {
      title: 'What you write is not lost',
      text: 'It is on the board, among the late cards, or on your phone. Also when the signal breaks or the step closes too soon.',
    },
    own: {
      title: 'Your card stays yours',
      text: 'Nobody can change another person’s card, write in a closed step, or vote twice. Everyone sees the same board.',
    },
    result: {
      title: 'A changed result is found out',
      text: 'With the bundle of the result and the key’s fingerprint anyone can tell, without internet, whether the result was altered after it was sealed.',
    },
  },
  notPromised: 'What is not promised',
  limits: [
    'A dishonest operator of the server. During the event the server’s computer sees everything sent, and could hold it back before it is recorded.',
    'That a person is who they say. That is the work of the attendance table.',
    'Freedom from pressure or vote buying. A phone can always be shown to somebody.',
    'Secret votes. Choices are kept with the name. Before you choose, the phone tells whether the name is printed.',
    'What is picked out of the air while it says “LAN mode without TLS”.',
  ],
  check: 'How to check a result',
  checks: [
    'Compare the result code on every page of the minutes with the code on the screen when the result was sealed.',
    'Open verify.html from the bundle of the result on any computer, without internet, and choose the bundle.',
    'Write the key’s fingerprint from the minutes. The answer is GENUINE or ALTERED, and what was altered.',
  ],
  data: 'Your personal data',
  dataTexts: [
    'What is recorded: name, gender, constituency, institution, position, cards and choices. We never ask for your NIK, a password or an OTP.',
    'On the phone, open Menu and My data: download all that is kept about you, or ask for its deletion. The committee deletes it within 3 × 24 hours, from the second copies too.',
    'Only the words are deleted. Counts stay, the record can still be checked, and says how many contents were deleted.',
    'After the time it is kept, the committee deletes the data of the event. A sealed result is kept.',
  ],
  tried: 'How this was tried',
  triedText:
    'Every promise has its trial: the server is killed in the middle of the event, the signal is cut, files are changed byte by byte. The figures are in the file docs/kepercayaan.md.',
};
