/** What the person who runs the server reads in the terminal. */

import type { terminal as indonesian } from '../id/terminal.ts';
import type { Words } from '../language.ts';

export const terminal: Words<typeof indonesian> = {
  ready: 'Mufakat is ready.',
  here: 'On this computer',
  elsewhere: 'From other devices',
  scan: 'Scan to open the start page:',
  nobodyElse: 'This computer is not on a network yet, so other devices cannot join.',
  withoutTls: 'LAN mode without TLS: anyone on the same network could technically read the traffic.',
  operatorCode: (code) => `Operator code, for creating a workshop from another device: ${code}`,
  dataDir: (path) => `Data is kept in ${path}`,
  stopHint: 'Press Ctrl+C to stop.',
  stopping: 'Saving data and closing all connections ...',
  stopped: 'Done.',
  portTaken: (port) =>
    `Port ${port} is in use by another program. Close that program, or start on another port, for example PORT=${port + 1} npm start.`,
  portForbidden: (port) =>
    `The system does not allow port ${port}. Use a port above 1023, for example PORT=3000 npm start.`,
  hostUnknown: (host) => `This computer has no address HOST=${host}.`,
  portInvalid: (value) => `PORT=${value} is not valid; give a number from 1 to 65535.`,
  hostInvalid: (value) => `HOST=${value} is not valid; give an IP address or a host name without a port.`,
  dataDirInvalid: (path) => `The folder DATA_DIR=${path} cannot be made or written to.`,
  publicUrlInvalid: (value) =>
    `PUBLIC_URL=${value} is not valid; give an address like https://mufakat.example.org, without a slash or anything else after it.`,
  languageInvalid: (value) => `MUFAKAT_LANGUAGE=${value} is not valid; give id or en.`,
  storeBroken: (path) =>
    `The data file in ${path} cannot be opened. Check the disk space and the access rights.`,
  clientMissing: 'The pages have not been built. Run npm start, which builds them first.',
  startFailed: 'The server could not be started.',
  verify: {
    usage: 'Usage: npm run verify <file.json>',
    unreadable: (file) => `${file} cannot be read as a Mufakat result file.`,
    equal: 'EQUAL: the file is what was frozen.',
    altered: 'ALTERED: the file differs from what was frozen.',
    layout: 'ALTERED: same content, but the file was saved anew by another program.',
    title: 'Workshop',
    code: 'Result code',
    version: 'Version',
    draft: 'draft, no code yet',
  },
};
