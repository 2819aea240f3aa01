import { describe, expect, it } from 'vitest';

import { documentUrl, makeApi } from './api.ts';

function answering(status: number, body: unknown) {
  const asked: { url: string; options: RequestInit }[] = [];
  const api = makeApi('http://hall.test', (url, options) => {
    asked.push({ url, options });
    return Promise.resolve(status === 204 ? new Response(null, { status }) : Response.json(body, { status }));
  });
  return { api, asked };
}

describe('the HTTP routes', () => {
  it('asks with JSON and the cookie of this browser', async () => {
    const { api, asked } = answering(200, { joined: true });
    await expect(api.takeSeat('secret')).resolves.toEqual({ ok: true, value: { joined: true } });
    expect(asked[0]?.url).toBe('http://hall.test/api/seats');
    expect(asked[0]?.options).toMatchObject({
      method: 'POST',
      credentials: 'same-origin',
      body: '{"token":"secret"}',
    });
  });

  it('gives a refusal as a value', async () => {
    const { api } = answering(429, { error: 'rate', detail: { ms: 300 } });
    await expect(api.joinPage('ABC234', '')).resolves.toEqual({
      ok: false,
      problem: { kind: 'refused', status: 429, error: 'rate', detail: { ms: 300 } },
    });
  });

  it('gives a broken network, and a page that is not ours, as a value', async () => {
    const broken = makeApi('', () => Promise.reject(new TypeError('fetch failed')));
    await expect(broken.seats()).resolves.toEqual({ ok: false, problem: { kind: 'unreachable' } });
    const foreign = makeApi('', () => Promise.resolve(new Response('<html>')));
    await expect(foreign.seats()).resolves.toEqual({ ok: false, problem: { kind: 'unreachable' } });
  });

  it('takes an answer without a body', async () => {
    const { api } = answering(204, null);
    await expect(api.endRehearsal('w' as never, 's' as never)).resolves.toEqual({ ok: true, value: null });
  });

  it('names documents', () => {
    const wish = {
      workshop: 'w' as never,
      seat: 's' as never,
      document: 'berita-acara',
      version: 2,
    } as const;
    expect(documentUrl(wish, 'docx')).toBe('/api/workshops/w/export/berita-acara/docx?seat=s&version=2');
  });
});
