/** The routes for methods of facilitators, typed. Others than localhost send the operator code with each [T3]. */
import type { Language } from '@mufakat/shared/languages/language.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';
import type { MethodPreview, SavedMethod, SavedMethods } from '@mufakat/shared/protocol/wire.ts';

import { makeCall, type Answer, type Fetch } from './api.ts';

export interface MethodsApi {
  list(operator: string | null): Promise<Answer<SavedMethods>>;
  read(id: string, version: number, operator: string | null): Promise<Answer<Method>>;
  /** The same again is answered as the first time. */
  save(method: Method, operator: string | null): Promise<Answer<SavedMethod>>;
  preview(
    method: Method,
    wish: { readonly document: string; readonly language: Language },
    operator: string | null,
  ): Promise<Answer<MethodPreview>>;
}

export function makeMethodsApi(base: string, fetch: Fetch): MethodsApi {
  const call = makeCall(base, fetch);
  const asOperator = (operator: string | null) =>
    operator === null || operator === '' ? {} : { 'x-operator-code': operator };
  return {
    list: (operator) => call('GET', '/methods', undefined, asOperator(operator)),
    read: (id, version, operator) =>
      call('GET', `/methods/${id}/${version}`, undefined, asOperator(operator)),
    save: (method, operator) => call('POST', '/methods', method, asOperator(operator)),
    preview: (method, { document, language }, operator) =>
      call(
        'POST',
        `/methods/preview?document=${document}&language=${language}`,
        method,
        asOperator(operator),
      ),
  };
}
