/** Which networks an address belongs to: proxies whose word counts, and addresses that no one on the Internet reaches [T1, T5]. */

import { BlockList, isIP } from 'node:net';

/** Reverse proxies in front of this server. */
export interface Proxies {
  has(address: string): boolean;
}

export const NO_PROXIES: Proxies = { has: () => false };

const LOOPBACK = ['127.0.0.0/8', '::1'];
const NEAR = [
  ...LOOPBACK,
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '169.254.0.0/16',
  '100.64.0.0/10',
  'fc00::/7',
  'fe80::/10',
];
const NEAR_NAMES = /(^[^.]+|\.(local|lan|internal|home\.arpa|localhost))$/;

const near = listOf(NEAR);

/** Addresses and networks with commas between them; `loopback` is this machine. `null` for what is no address. */
export function listProxies(text: string): Proxies | null {
  const parts = text.split(',').map((part) => part.trim());
  const list = listOf(parts.flatMap((part) => (part === 'loopback' ? LOOPBACK : part === '' ? [] : [part])));
  return list && { has: (address) => isIn(list, address) };
}

/** Whether a host of a URL lies in the hall's own network, as far as its name tells. */
export function isNearHost(host: string): boolean {
  const address = host.replace(/^\[|\]$/g, '');
  return isIP(address) === 0 ? NEAR_NAMES.test(host) : near !== null && isIn(near, address);
}

/** An IPv4 address as it stands in an IPv6 socket, and as it is written everywhere else. */
export function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

function listOf(networks: readonly string[]): BlockList | null {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    const version = isIP(address);
    if (version === 0 || (bits !== undefined && !/^\d{1,3}$/.test(bits))) return null;
    const most = version === 4 ? 32 : 128;
    if (Number(bits ?? most) > most) return null;
    list.addSubnet(address, Number(bits ?? most), version === 4 ? 'ipv4' : 'ipv6');
  }
  return list;
}

function isIn(list: BlockList, address: string): boolean {
  const version = isIP(address);
  return version !== 0 && list.check(address, version === 4 ? 'ipv4' : 'ipv6');
}
