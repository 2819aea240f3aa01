/**
 * Where this server is reached: PUBLIC_URL first, then this machine's addresses as they are right now, because a laptop
 * changes its network between the office and the hall (`design.md` 5).
 */

import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os';

export interface Whereabouts {
  readonly publicUrl: URL | null;
  /** The server speaks TLS itself. */
  readonly tls: boolean;
  /** The address listened on; `null` = all. */
  readonly host: string | null;
  /** Read at each use: the port is known only once the server listens. */
  readonly port: () => number;
}

const LOCAL_NAMES = ['localhost', '127.0.0.1', '[::1]'];
const EVERY_ADDRESS = ['0.0.0.0', '::', '*'];
/** Bridges of containers and virtual machines: no phone reaches them. */
const VIRTUAL = /^(docker|br-|veth|virbr|vmnet|vboxnet|podman|cni|flannel|tun|tap|zt|tailscale)/;

/** Origins for links and QR codes, best first; localhost only if there is no other. */
export function baseAddresses(where: Whereabouts, interfaces = networkInterfaces()): string[] {
  const found = lanAddresses(where, interfaces).map((address) => originOf(where, address));
  const all = where.publicUrl === null ? found : [where.publicUrl.origin, ...found];
  return all.length > 0 ? [...new Set(all)] : [localAddress(where)];
}

/** The address to open on this machine itself. */
export function localAddress(where: Whereabouts): string {
  return originOf(where, 'localhost');
}

/** Without the port that browsers take anyway. */
function originOf({ tls, port }: Whereabouts, host: string): string {
  const [scheme, usual] = tls ? ['https', 443] : ['http', 80];
  return `${scheme}://${host}${port() === usual ? '' : `:${port()}`}`;
}

/** This machine's non-internal IPv4 addresses, home and office networks first. */
function lanAddresses(where: Whereabouts, interfaces: ReturnType<typeof networkInterfaces>): string[] {
  if (where.host !== null && !EVERY_ADDRESS.includes(where.host)) {
    return isLocalName(bracketed(where.host)) ? [] : [bracketed(where.host)];
  }
  return Object.entries(interfaces)
    .flatMap(([name, infos]) => (infos ?? []).filter(isOutside).map(({ address }) => ({ name, address })))
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ address }) => address);
}

function isOutside(info: NetworkInterfaceInfo): boolean {
  return info.family === 'IPv4' && !info.internal;
}

function rank({ name, address }: { name: string; address: string }): number {
  if (address.startsWith('169.254.')) return 4;
  if (VIRTUAL.test(name)) return 3;
  if (address.startsWith('192.168.')) return 0;
  return address.startsWith('10.') ? 1 : 2;
}

/**
 * Whether a Host header names this server: PUBLIC_URL's host, localhost, or one of this machine's addresses now [T2]. A page
 * whose name was pointed at this machine (DNS rebinding) has another Host.
 */
export function isOwnHost(host: string, where: Whereabouts, interfaces = networkInterfaces()): boolean {
  if (host === where.publicUrl?.host) return true;
  const name = hostName(host);
  if (name === null) return false;
  if (isLocalName(name) || (where.host !== null && name === bracketed(where.host).toLowerCase())) return true;
  return Object.values(interfaces).some((infos) =>
    infos?.some(({ address }) => bracketed(address.toLowerCase()) === name),
  );
}

/** Whether a Host header names this machine for itself only. */
export function isLocalHost(host: string): boolean {
  const name = hostName(host);
  return name !== null && isLocalName(name);
}

/** Nothing but a name or an address and a port: the header also goes into the content security policy. */
const HOST_PATTERN = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(:\d{1,5})?$/i;

function hostName(host: string): string | null {
  return HOST_PATTERN.test(host) ? (URL.parse(`http://${host}/`)?.hostname ?? null) : null;
}

function isLocalName(name: string): boolean {
  return LOCAL_NAMES.includes(name);
}

function bracketed(address: string): string {
  return address.includes(':') && !address.startsWith('[') ? `[${address}]` : address;
}
