import type { NetworkInterfaceInfo } from 'node:os';

import { describe, expect, it } from 'vitest';

import { baseAddresses, isOwnHost, localAddress } from './addresses.ts';

function at(address: string, internal = false): NetworkInterfaceInfo {
  const common = { address, netmask: '', mac: '', internal, cidr: null };
  return address.includes(':') ? { ...common, family: 'IPv6', scopeid: 0 } : { ...common, family: 'IPv4' };
}

const LOOPBACK = { lo: [at('127.0.0.1', true), at('::1', true)] };
const HALL = {
  ...LOOPBACK,
  docker0: [at('172.17.0.1')],
  eth0: [at('10.1.2.3'), at('fe80::1')],
  wlan0: [at('192.168.1.20')],
  eth1: [at('169.254.8.8')],
};
const where = (change: { publicUrl?: string; host?: string; port?: number; tls?: boolean } = {}) => ({
  tls: change.tls ?? false,
  publicUrl: change.publicUrl === undefined ? null : new URL(change.publicUrl),
  host: change.host ?? null,
  port: () => change.port ?? 3000,
});

describe('baseAddresses', () => {
  it('names the networks people are on, best first, and virtual ones last', () => {
    expect(baseAddresses(where(), HALL)).toEqual([
      'http://192.168.1.20:3000',
      'http://10.1.2.3:3000',
      'http://172.17.0.1:3000',
      'http://169.254.8.8:3000',
    ]);
  });

  it('puts PUBLIC_URL first', () => {
    expect(baseAddresses(where({ publicUrl: 'https://mufakat.desa.id' }), HALL)[0]).toBe(
      'https://mufakat.desa.id',
    );
  });

  it('says localhost only if there is no other', () => {
    expect(baseAddresses(where(), LOOPBACK)).toEqual(['http://localhost:3000']);
    expect(baseAddresses(where({ host: '127.0.0.1' }), HALL)).toEqual(['http://localhost:3000']);
    expect(baseAddresses(where({ publicUrl: 'http://10.9.9.9:8080' }), LOOPBACK)).toEqual([
      'http://10.9.9.9:8080',
    ]);
  });

  it('names only the address it listens on', () => {
    expect(baseAddresses(where({ host: '10.1.2.3' }), HALL)).toEqual(['http://10.1.2.3:3000']);
    expect(baseAddresses(where({ host: '0.0.0.0' }), HALL)).toHaveLength(4);
    expect(baseAddresses(where({ host: '::' }), HALL)).toHaveLength(4);
  });

  it('leaves out the port that browsers take anyway', () => {
    expect(baseAddresses(where({ port: 80, host: '10.1.2.3' }), HALL)).toEqual(['http://10.1.2.3']);
    expect(localAddress(where({ port: 80 }))).toBe('http://localhost');
    expect(localAddress(where({ port: 443, tls: true }))).toBe('https://localhost');
    expect(baseAddresses(where({ port: 80, tls: true, host: '10.1.2.3' }), HALL)).toEqual([
      'https://10.1.2.3:80',
    ]);
  });
});

describe('isOwnHost', () => {
  it.each([
    'localhost:3000',
    'LOCALHOST',
    '127.0.0.1:3000',
    '[::1]:3000',
    '192.168.1.20:3000',
    '[fe80::1]:3000',
  ])('knows %s', (host) => {
    expect(isOwnHost(host, where(), HALL)).toBe(true);
  });

  it.each([
    'jahat.example',
    '192.168.1.21:3000',
    'localhost.jahat.example',
    '127.0.0.1.jahat.example',
    'jahat.example@localhost',
    'localhost/..',
    'localhost:x',
    'localhost?',
    'localhost; script-src *',
    '',
    ' ',
  ])('does not know "%s"', (host) => {
    expect(isOwnHost(host, where(), HALL)).toBe(false);
  });

  it('knows the host of PUBLIC_URL with its port only', () => {
    const outside = where({ publicUrl: 'https://mufakat.desa.id:8443' });
    expect(isOwnHost('mufakat.desa.id:8443', outside, HALL)).toBe(true);
    expect(isOwnHost('mufakat.desa.id', outside, HALL)).toBe(false);
  });
});
