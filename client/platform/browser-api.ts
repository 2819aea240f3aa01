/** The HTTP routes of the server this page came from. */
import { makeApi } from '../store/api.ts';

export const api = makeApi('', (url, options) => fetch(url, options));
