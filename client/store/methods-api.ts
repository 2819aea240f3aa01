/** The routes for methods of facilitators, typed. Others than localhost send the operator code with each [T3]. */
import type { SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import type { Language } from '@mufakat/shared/languages/language.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';
import type { MethodPreview, SavedMethod, SavedMethods } from '@mufakat/shared/protocol/wire.ts';

import { makeCall, type Answer, type Fetch } from './api.ts';

export interface MethodsApi {
  list(): Promise<Answer<SavedMethods>>;
  read(id: string, version: number): Promise<Answer<Method>>;
  /** The same again is answered as the first time. */
  save(method: Method): Promise<Answer<SavedMethod>>;
  /** As it runs in a workshop that one leads. */
  ofWorkshop(workshop: WorkshopId, seat: SeatId): Promise<Answer<Method>>;
  /** Puts all versions of a method away from those to choose from, or back. */
  archive(id: string, archived: boolean): Promise<Answer<null>>;
  preview(
    method: Method,
    wish: { readonly document: string; readonly language: Language },
  ): Promise<Answer<MethodPreview>>;
}

/** `operator` gives the code that was typed last, if any. */
export function makeMethodsApi(base: string, fetch: Fetch, operator: () => string | null): MethodsApi {
  const call = makeCall(base, (url, options) => {
    const code = operator();
    if (code === null || code === '') return fetch(url, options);
    const headers = new Headers(options.headers);
    headers.set('x-operator-code', code);
    return fetch(url, { ...options, headers });
  });
  return {
    list: () => call('GET', '/methods'),
    read: (id, version) => call('GET', `/methods/${id}/${version}`),
    save: (method) => call('POST', '/methods', method),
    ofWorkshop: (workshop, seat) => call('GET', `/workshops/${workshop}/method?seat=${seat}`),
    archive: (id, archived) => call('POST', `/methods/${id}/archive`, { archived }),
    preview: (method, { document, language }) =>
      call('POST', `/methods/preview?document=${document}&language=${language}`, method),
  };
}
