/**
 * Headers of every answer [T1]. The page may load and speak to nothing but this server. What only makes sense under TLS (HSTS,
 * COOP) is sent under TLS only: on a plain LAN browsers answer it with warnings.
 */

import type { RequestHandler } from 'express';
import helmet from 'helmet';

import type { Doors } from './doors.ts';

export function sendHeaders(doors: Doors, dev: boolean): RequestHandler {
  const plain = buildHelmet(false);
  const secure = buildHelmet(true);
  return (request, response, next) => {
    const isSecure = doors.isSecure(request);
    // Vite's pages carry scripts of their own.
    if (!dev)
      response.setHeader('Content-Security-Policy', policy(request.headers.host, doors.isOwnHost(request)));
    (isSecure ? secure : plain)(request, response, next);
  };
}

function buildHelmet(tls: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: false,
    crossOriginOpenerPolicy: tls,
    originAgentCluster: tls,
    strictTransportSecurity: tls,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
}

/** Old Safari does not take websockets of the own host for 'self'. */
function policy(host: string | undefined, isOwn: boolean): string {
  const sockets = isOwn && host !== undefined ? ` ws://${host} wss://${host}` : '';
  return [
    "default-src 'self'",
    "script-src 'self'",
    `connect-src 'self'${sockets}`,
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join('; ');
}
