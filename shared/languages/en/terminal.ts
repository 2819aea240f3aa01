/** What the person who runs the server reads in the terminal. */

import type { terminal as indonesian } from '../id/terminal.ts';
import type { Words } from '../language.ts';

export const terminal: Words<typeof indonesian> = {
  building: (seconds) => `Building the pages ... ${seconds} seconds`,
  buildFailed: 'The pages could not be built; the messages above say why.',
  ready: 'Mufakat is ready.',
  here: 'On this computer',
  elsewhere: 'From other devices',
  scan: 'Scan to open the start page:',
  nobodyElse: 'Other devices cannot join yet: this computer is not on a network, or HOST keeps them out.',
  withoutTls: 'LAN mode without TLS: anyone on the same network could technically read the traffic.',
  operatorCode: (code) => `Operator code, for creating a workshop from another device: ${code}`,
  fingerprint: (fingerprint) => `Fingerprint of the key that seals results: ${fingerprint}`,
  keyBroken: (path) =>
    `The sealing key ${path} is damaged. Bring it back from your copy; without that key this server becomes another installation.`,
  keyRenewed: (fingerprint) =>
    `A new sealing key was made and introduced by the old one. Its fingerprint: ${fingerprint}. It is taken when the server is started again.`,
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
  folderInvalid: (name, path) => `The folder ${name}=${path} cannot be made or written to.`,
  publicUrlInvalid: (value) =>
    `PUBLIC_URL=${value} is not valid; give an address like https://mufakat.example.org, without a slash or anything else after it.`,
  publicUrlPlain: (value) =>
    `PUBLIC_URL=${value} is an address on the Internet without TLS. Use https, through a reverse proxy or with TLS_CERT and TLS_KEY.`,
  certificateHalf: 'Give both TLS_CERT and TLS_KEY, or neither.',
  certificateInvalid: (cert, key) =>
    `TLS_CERT=${cert} and TLS_KEY=${key} cannot be used; both are PEM files, and the key must be that of the certificate.`,
  proxiesInvalid: (value) =>
    `TRUST_PROXY=${value} is not valid; give IP addresses or networks like 172.18.0.0/16 with commas between them, or loopback.`,
  languageInvalid: (value) => `MUFAKAT_LANGUAGE=${value} is not valid; give id or en.`,
  folderTaken: (path) =>
    `The data folder ${path} is in use by another Mufakat server. Stop that one, or give another DATA_DIR.`,
  storeBroken: (path) =>
    `The data file in ${path} cannot be opened. Check the disk space and the access rights.`,
  damaged: 'WARNING: these records are damaged and are not opened. Restore a copy with npm run restore.',
  diskRefuses: (path) =>
    `WARNING: the disk for ${path} is full or can only be read. Events can be looked at, but nothing is saved yet. Make room or mend the access rights; everything goes on by itself.`,
  diskLow: (path) => `WARNING: less than 1 GB is free for ${path}.`,
  diskRemovable: (path) =>
    `WARNING: ${path} is on removable media. Do not pull it out while the server runs.`,
  clientMissing: 'The pages have not been built. Run npm start, which builds them first.',
  record: {
    noData: (path) => `There is no data in ${path}.`,
    well: (entries) => `whole, ${entries} entries`,
    redacted: (entries, missing) => `whole, ${entries} entries; the words of ${missing} were removed`,
    differs: (entries) => `DIFFERENT: other tables do not agree with the record of ${entries} entries`,
    picture: (id) => `DAMAGED: photo ${id} is missing or changed`,
    result: (version, parts) =>
      `DIFFERENT: the record no longer gives the file of result version ${version} (${parts})`,
    empty: 'DAMAGED: there is no record',
    unfolded: (why) => `DAMAGED: the record cannot be read (${why})`,
  },
  restore: {
    inUse: 'The server is still running. Stop it first, then try again.',
    noSuchCopy: (path) => `There is no copy ${path}.`,
    noCopies: 'There are no copies yet.',
    damaged: (path, why) => `The copy ${path} is not used: ${why}`,
    noneHolds: 'No copy is whole. The data was not changed.',
    done: (path) => `The data was restored from ${path}.`,
    aside: (path) => `What was there before is kept as ${path}.`,
  },
};
