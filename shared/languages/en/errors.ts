/** One clear sentence for every code: refusals, HTTP answers, closed papers, ended seats. Unknown codes use `unexpected`. */

import type { errors as indonesian } from '../id/errors.ts';
import type { Words } from '../language.ts';

export const errors: Words<typeof indonesian> = {
  unexpected: 'Something went wrong on the server. Please try again in a moment.',
  offline: 'The server cannot be reached yet. What you wrote stays safe on this device.',

  refusal: {
    'stale-step': 'The room has moved on. Please look at the current step.',
    'step-closed': 'This step is closed.',
    'not-allowed': 'You may not do this.',
    changed: 'Someone else has just changed what you moved. Please look first, then try again.',
    unknown: 'What you meant is no longer there.',
    invalid: 'The server cannot read this request. Please reload the page.',
    'text-too-long': 'This text is too long. Please shorten it.',
    'too-many-cards': 'You have reached the number of cards for this step.',
    'too-many-people': 'This workshop has reached its number of participants.',
    'field-invalid': 'One entry is not right yet. Please check it.',
    'dots-spent': 'You have used all your dots.',
    'too-many-on-one': 'One option cannot take more of your dots.',
    'unknown-option': 'This option is not part of the vote.',
    'reason-required': 'Please write down the reason.',
    closed: 'The vote is closed. This choice is NOT counted.',
    'not-on-roll': 'You are not on the roll of this vote.',
    'stale-rev': 'There is a newer version already, so this change was not taken.',
    'poll-open': 'A vote is still open. Please close it first.',
    'no-round-before': 'A majority vote is possible only after a consensus round without agreement.',
    'nothing-to-undo': 'There is nothing to undo.',
    'undo-changed': 'This cannot be undone, because it has been changed since.',
    'door-locked': 'The door of this workshop is locked. Please ask the facilitator.',
    frozen: 'The result is frozen. It can be changed once a correction is opened.',
    'not-ready': 'Something must be completed before this step.',
    'not-saved': 'Not saved yet because of disk trouble on the server. It will be tried again.',
    'read-only': 'The server can only be read for now. What you wrote is safe on this device.',
    rate: 'Too many requests at once. The page will try again by itself.',
    busy: 'The server is busy. Please try again.',
    behind: 'The server lost its latest data. This device is sending it again.',
  },

  http: {
    'invalid-request': 'The server cannot read this request.',
    'bad-link': 'This link is not valid. It may have been used already, or was not copied whole.',
    'bad-code': 'This code is not known. Please check the code on the screen.',
    'bad-recovery-code': 'This recovery code is not known. Please check its 12 letters.',
    'bad-operator-code': 'The operator code is not right. It is shown in the terminal where the server runs.',
    'no-session': 'This device has not joined, or was removed. Please join again.',
    'no-right': 'You may not open this.',
    'no-such-workshop': 'This workshop does not exist or was deleted.',
    'no-such-version': 'This version of the result does not exist.',
    'no-such-document': 'This document does not exist.',
    'not-found': 'This page does not exist.',
    'claim-refused': 'The facilitator did not recognise you as this person. Please join under your own name.',
    'foreign-origin': 'This request comes from another site and is not served.',
    'too-big': 'What was sent is too big.',
  },

  paper: {
    4401: 'This device no longer belongs to the workshop. Please join again.',
    4403: 'You no longer have the right to this paper. Cards not yet saved become drafts in your drawer.',
    4404: 'This paper does not exist or was deleted.',
    4409: 'The board was put up anew. It is being loaded again.',
    4413: 'Your drawer is over its limit. Please shorten it, then reload the page.',
    4422: 'The server cannot read the drawer on this device. Its copy is being made anew.',
    4008: 'The connection of this device is too slow. Connecting again.',
    4503: 'The server is restarting. Connecting again.',
    4529: 'Too many changes at once. Connecting again.',
  },

  ended: {
    removed: 'You were taken off the attendance. If this is a mistake, please ask the facilitator.',
    merged: 'Your attendance was joined with that of your other device.',
    'role-changed': 'The facilitator changed your role.',
    gone: 'This workshop was deleted.',
    'no-session': 'This device has not joined, or was removed. Please join again.',
    'too-old': 'This page is an old version. Please reload it.',
  },
};
