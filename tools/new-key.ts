/**
 * `npm run new-key`: a new key to seal results with, introduced by the one there is [S2]. Bundles sealed before stay sound, and
 * whoever knows the old fingerprint can follow to the new one. The server takes it at its next start.
 */
import { existsSync } from 'node:fs';
import { databaseIn } from '@mufakat/server/storage/sqlite.ts';
import { renewInstallationKey } from '@mufakat/server/storage/installation-key.ts';
import { terminal as english } from '@mufakat/shared/languages/en/terminal.ts';
import { terminal as indonesian } from '@mufakat/shared/languages/id/terminal.ts';
import { fingerprintOf, formatFingerprint } from '@mufakat/shared/result/signing.ts';

const words = process.env['MUFAKAT_LANGUAGE'] === 'en' ? english : indonesian;
const dataDir = process.env['DATA_DIR'] || './data';

if (existsSync(databaseIn(dataDir))) {
  const { key } = renewInstallationKey(dataDir, new Date());
  console.log(words.keyRenewed(formatFingerprint(fingerprintOf(key))));
} else {
  console.error(words.record.noData(dataDir));
  process.exitCode = 3;
}
