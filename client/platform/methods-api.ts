/** The routes for own methods of the server this page came from. */
import { makeMethodsApi } from '../store/methods-api.ts';
import { operatorCode } from './operator-code.ts';

export const methodsApi = makeMethodsApi('', (url, options) => fetch(url, options), operatorCode);
