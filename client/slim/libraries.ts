/**
 * Modules of libraries that the pages never take, and what stands in their place: a phone would load them all the same.
 *
 * - The live connection speaks websocket alone [T5] and carries JSON, no bytes.
 * - A paper goes through the server even between two tabs [G8]. Who is in a pad is heard and said by the pad itself,
 *   everywhere else nobody is told of [G9].
 */

/** By the path of the module; the first that fits. */
export const INSTEAD: readonly (readonly [module: RegExp, code: string])[] = [
  [
    /engine\.io-client\/build\/esm\/transports\/index\.js$/,
    "import { WS } from './websocket.js'; export const transports = { websocket: WS };",
  ],
  [
    /engine\.io-client\/build\/esm\/transports\/polling-xhr\.js$/,
    'export class XHR {} export class Request {}',
  ],
  [
    /lib0\/broadcastchannel\.js$/,
    'const never = () => {}; export { never as subscribe, never as unsubscribe, never as publish };',
  ],
  [
    /y-protocols\/awareness\.js$/,
    `export class Awareness { on() {} off() {} destroy() {} setLocalState() {} getLocalState() { return null; } getStates() { return new Map(); } }
    const never = () => {};
    export const encodeAwarenessUpdate = () => Uint8Array.of(0);
    export { never as applyAwarenessUpdate, never as removeAwarenessStates };`,
  ],
  [/y-protocols\/auth\.js$/, 'export const readAuthMessage = () => {};'],
  // It asks which React it runs on, and with that takes all of it.
  [
    /wouter\/src\/react-deps\.js$/,
    `import { useInsertionEffect, useRef } from 'react';
    export { Fragment, cloneElement, createContext, createElement, forwardRef, isValidElement, useContext, useInsertionEffect,
      useLayoutEffect as useIsomorphicLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
    export const useEvent = (act) => {
      const ref = useRef([act, (...args) => ref[0](...args)]).current;
      useInsertionEffect(() => { ref[0] = act; });
      return ref[1];
    };`,
  ],
  // It asks where it runs, and whether a terminal there has colours.
  [
    /lib0\/environment\.js$/,
    'export const isNode = false, isBrowser = true, production = true, getVariable = () => null, hasConf = () => false;',
  ],
];
