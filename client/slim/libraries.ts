/**
 * What the pages leave out of their libraries, because here it is never reached, and a phone would load it all the same. The
 * packages export whole classes and tables, which no bundler may take apart by itself.
 *
 * - Papers hold maps, letters, JSON values and what is left of deleted ones: the server lets nothing else into a drawer or a
 *   pad [G2] and writes nothing else on a board [W2]. So Yjs reads no other content here; bytes that hold some are closed as
 *   unreadable [C3].
 * - Yjs keeps what it cannot apply yet in its second format, and no paper is ever told in it. Here it keeps that in the
 *   first one.
 * - The live connection speaks websocket alone [T5], carries JSON and no bytes, and asks for neither retries nor upgrades.
 * - A paper goes through the server even between two tabs [G8]. Who is in a pad is heard and said by the pad itself,
 *   everywhere else nobody is told of [G9].
 *
 * `slim.test.ts` plays the Yjs of the pages against the whole one; the browser tests run on the built pages.
 */
import type { Cuts } from './cut.ts';

/** In whose place a module of its own stands. */
export const INSTEAD: readonly (readonly [module: RegExp, code: string])[] = [
  [
    /socket\.io-client\/build\/esm\/index\.js$/,
    `import { Manager } from './manager.js';
    export const io = (address, options) => new Manager(address, options).socket('/', options);`,
  ],
  [
    /socket\.io-parser\/build\/esm\/is-binary\.js$/,
    'export const isBinary = () => false; export const hasBinary = () => false;',
  ],
  [
    /socket\.io-parser\/build\/esm\/binary\.js$/,
    'export const deconstructPacket = null; export const reconstructPacket = null;',
  ],
  [
    /engine\.io-client\/build\/esm\/transports\/index\.js$/,
    "import { WS } from './websocket.js'; export const transports = { websocket: WS };",
  ],
  [
    /engine\.io-client\/build\/esm\/transports\/polling-xhr\.js$/,
    'export class XHR {} export class Request {}',
  ],
  [
    /engine\.io-client\/build\/esm\/globals\.js$/,
    `export const nextTick = (act) => Promise.resolve().then(act);
    export const globalThisShim = globalThis, defaultBinaryType = 'arraybuffer', createCookieJar = null;`,
  ],
  [
    /engine\.io-client\/build\/esm\/contrib\/parseuri\.js$/,
    `export const parse = (address) => {
      const { hostname, port, protocol } = new URL(address);
      return { host: hostname.replace(/^\\[|]$/g, ''), port, protocol: protocol.slice(0, -1) };
    };`,
  ],
  [
    /engine\.io-parser\/build\/esm\/encodePacket\.browser\.js$/,
    `import { PACKET_TYPES } from './commons.js';
    export const encodePacket = ({ type, data }, _binary, done) => done(PACKET_TYPES[type] + (data || ''));
    export const encodePacketToBinary = null;`,
  ],
  [/engine\.io-parser\/build\/esm\/contrib\/base64-arraybuffer\.js$/, 'export const decode = null;'],
  [
    /lib0\/broadcastchannel\.js$/,
    'const never = () => {}; export { never as subscribe, never as unsubscribe, never as publish };',
  ],
  [
    /y-protocols\/awareness\.js$/,
    `export class Awareness { on() {} off() {} destroy() {} setLocalState() {} getLocalState() { return null; } }
    export const applyAwarenessUpdate = () => {};
    export const encodeAwarenessUpdate = null, removeAwarenessStates = null;`,
  ],
  [/y-protocols\/auth\.js$/, 'export const readAuthMessage = null;'],
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

const NOT_HELD = 'class { constructor () { error.unexpectedCase(); } }';
const NOT_READ = '() => error.unexpectedCase()';

export const YJS: Cuts = {
  members: {
    Doc: ['load', 'getSubdocs', 'getSubdocGuids', 'getArray', 'getXmlElement', 'getXmlFragment', 'toJSON'],
    UpdateDecoderV1: ['readBuf', 'readJSON', 'readKey'],
    UpdateEncoderV1: ['writeBuf', 'writeJSON', 'writeKey'],
    YEvent: ['delta', 'changes'],
    YTextEvent: ['delta', 'changes'],
    AbstractType: ['parent', '_copy', 'clone', '_first', 'observe', 'unobserve', 'unobserveDeep'],
    YMap: ['_copy', 'clone'],
    YText: [
      '_copy',
      'clone',
      'applyDelta',
      'toDelta',
      'insertEmbed',
      'format',
      'removeAttribute',
      'setAttribute',
      'getAttribute',
      'getAttributes',
    ],
    ContentDeleted: ['copy'],
    ContentAny: ['copy'],
    ContentString: ['copy'],
    ContentType: ['copy'],
  },
  statements: [
    // Papers within papers.
    'if (subdocsAdded.size > 0',
    // The second format.
    "if (doc._observers.has('updateV2'))",
    'if (transaction._needFormattingCleanup)',
    'if (!transaction.local && this._hasFormatting)',
    // A page is bundled with one Yjs.
    'if (glo[importIdentifier] === true)',
    'glo[importIdentifier] = true',
  ],
  become: {
    'Doc.destroy': `destroy () {
      this.isDestroyed = true;
      this.emit('destroyed', [true]);
      this.emit('destroy', [this]);
      super.destroy();
    }`,
    DSDecoderV2: 'DSDecoderV1',
    UpdateDecoderV2: 'UpdateDecoderV1',
    DSEncoderV2: 'DSEncoderV1',
    UpdateEncoderV2: 'UpdateEncoderV1',
    convertUpdateFormatV2ToV1: '(update) => update',
    emptySnapshot: 'null',
    // Letters have no looks.
    minimizeAttributeChanges:
      '(currPos) => { while (currPos.right !== null && currPos.right.deleted) currPos.forward(); }',
    insertAttributes: '() => new Map()',
    insertNegatedAttributes: '() => {}',
    updateCurrentAttributes: '() => {}',
    cleanupFormattingGap: '() => {}',
    ContentBinary: NOT_HELD,
    ContentDoc: NOT_HELD,
    ContentEmbed: NOT_HELD,
    ContentFormat: NOT_HELD,
    ContentJSON: NOT_HELD,
    readContentBinary: NOT_READ,
    readContentDoc: NOT_READ,
    readContentEmbed: NOT_READ,
    readContentFormat: NOT_READ,
    readContentJSON: NOT_READ,
    readYArray: NOT_READ,
    readYXmlElement: NOT_READ,
    readYXmlFragment: NOT_READ,
    readYXmlHook: NOT_READ,
    readYXmlText: NOT_READ,
  },
};

/** For a default export everything is kept. */
const NAMED_REACT: Cuts = { words: { 'import React, {': "import * as React from 'react';import {" } };

export const CUTS: readonly (readonly [module: RegExp, cuts: Cuts])[] = [
  [/@dnd-kit\/(core|accessibility)\/dist\/\w+\.esm\.js$/, NAMED_REACT],
  [/yjs\/dist\/yjs\.mjs$/, YJS],
  [
    /y-websocket\/src\/y-websocket\.js$/,
    {
      members: { WebsocketProvider: ['connectBc', 'disconnectBc'] },
      statements: [
        // `paper-connection.ts` brings its own for what it hears.
        'messageHandlers[messageSync] =',
        'messageHandlers[messageQueryAwareness] =',
        'messageHandlers[messageAuth] =',
        'awarenessProtocol.removeAwarenessStates( provider.awareness',
        'if (provider.awareness.getLocalState() !== null)',
        'if (provider.bcconnected)',
        'if (resyncInterval > 0)',
        'if (this._resyncInterval !== 0)',
        'this._bcSubscriber =',
        'this._awarenessUpdateHandler =',
        'this._exitHandler =',
        "awareness.on('update'",
        "this.awareness.off('update'",
        'this.connectBc()',
        'this.disconnectBc()',
      ],
      become: { 'WebsocketProvider.url': "get url () { return this.serverUrl + '/' + this.roomname }" },
    },
  ],
  [
    /socket\.io-client\/build\/esm\/manager\.js$/,
    {
      members: { Manager: ['connect', 'disconnect'] },
      words: {
        'import * as parser from "socket.io-parser";':
          'import { Decoder, Encoder } from "socket.io-parser"; const parser = { Decoder, Encoder };',
      },
    },
  ],
  [
    /socket\.io-client\/build\/esm\/socket\.js$/,
    {
      members: {
        Socket: [
          'disconnected',
          'send',
          '_addToQueue',
          '_drainQueue',
          'close',
          'compress',
          'volatile',
          'onAny',
          'prependAny',
          'offAny',
          'listenersAny',
          'onAnyOutgoing',
          'prependAnyOutgoing',
          'offAnyOutgoing',
          'listenersAnyOutgoing',
          'notifyOutgoingListeners',
        ],
      },
      statements: [
        'if (this._opts.retries &&',
        'this._drainQueue(true)',
        'if (this._anyListeners &&',
        'this.emitReserved("connect_error", new Error("It seems',
      ],
      words: {
        'const discardPacket = this.flags.volatile && !isTransportWritable;': 'const discardPacket = false;',
        [`this.notifyOutgoingListeners(packet);
            this.packet(packet);
        }
        else`]: 'this.packet(packet); } else',
        [`this.notifyOutgoingListeners(packet);
            this.packet(packet);
        });`]: 'this.packet(packet); });',
      },
    },
  ],
  [
    /socket\.io-parser\/build\/esm\/index\.js$/,
    {
      members: { Encoder: ['encodeAsBinary'] },
      statements: [
        '(function (PacketType)',
        'if (obj.type === PacketType.BINARY_EVENT ||',
        'if (p.type === PacketType.BINARY_EVENT ||',
      ],
      become: {
        PacketType: '{ CONNECT: 0, DISCONNECT: 1, EVENT: 2, ACK: 3, CONNECT_ERROR: 4 }',
        'Encoder.encode': 'encode(obj) { return [this.encodeAsString(obj)]; }',
        'Decoder.add': `add(obj) {
          if (typeof obj !== "string") throw new Error("got binary data when not reconstructing a packet");
          super.emitReserved("decoded", this.decodeString(obj));
        }`,
        'Decoder.destroy': 'destroy() {}',
      },
      words: { 'PacketType[p.type] === undefined': '!(p.type <= PacketType.CONNECT_ERROR)' },
    },
  ],
  [
    /engine\.io-parser\/build\/esm\/decodePacket\.browser\.js$/,
    {
      statements: ['if (type === "b")'],
      words: { 'data: mapBinary(encodedPacket, binaryType)': 'data: encodedPacket' },
    },
  ],
  [
    /engine\.io-client\/build\/esm\/socket\.js$/,
    {
      members: { Socket: ['_probe', '_filterUpgrades'] },
      statements: [
        'if (typeof this.opts.query === "string")',
        'if (this.opts.closeOnBeforeunload)',
        'if (this._beforeunloadEventListener)',
        'if (this.opts.withCredentials)',
        'if (opts.transportImplementations && opts.transports)',
        'if ("open" === this.readyState && this.opts.upgrade)',
        'this._upgrades = this._filterUpgrades(',
      ],
      become: { 'Socket._getWritablePackets': '_getWritablePackets() { return this.writeBuffer; }' },
    },
  ],
  [
    /engine\.io-client\/build\/esm\/transports\/websocket\.js$/,
    {
      become: {
        isReactNative: 'false',
        WebSocketCtor: 'WebSocket',
        'BaseWS.doOpen': `doOpen() {
          try {
            this.ws = this.createSocket(this.uri(), this.opts.protocols);
          } catch (error) {
            return this.emitReserved("error", error);
          }
          this.ws.binaryType = this.socket.binaryType;
          this.addEventListeners();
        }`,
      },
    },
  ],
];
