/** The storage of this device, one for all stores of the page. */
import { openBrowserStorage } from './browser-storage.ts';

export const storage = openBrowserStorage();
