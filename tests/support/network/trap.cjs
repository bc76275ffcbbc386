// Loaded before a program (`node --require`): notes in SITTER_HOJO_TRAP every attempt to reach any other
// address than this computer's own, and stops it. The first line says that the trap was there.
'use strict';
const fs = require('node:fs');
const { isMainThread } = require('node:worker_threads');

const log = process.env.SITTER_HOJO_TRAP;
const note = (what) => fs.appendFileSync(log, `${what}\n`);
if (isMainThread) note('armed');
const own = new Set(['127.0.0.1', 'localhost', '::1']);

function stop(way, host) {
  note(`${way} ${host}`);
  throw new Error(`the network was asked: ${way} ${host}`);
}

const hostOf = ([first, second]) => {
  if (typeof first === 'object' && first !== null && !(first instanceof URL)) {
    if (Array.isArray(first)) return hostOf(first);
    if (first.path && first.port === undefined) return null;
    return first.host ?? first.hostname ?? 'localhost';
  }
  if (typeof first === 'string' && Number.isNaN(Number(first))) return null;
  return typeof second === 'string' ? second : 'localhost';
};

const net = require('node:net');
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...words) {
  const host = hostOf(words);
  if (host !== null && !own.has(host)) stop('net', host);
  return connect.apply(this, words);
};

for (const [name, module] of [
  ['http', require('node:http')],
  ['https', require('node:https')],
])
  for (const way of ['request', 'get']) {
    const original = module[way];
    module[way] = (...words) => {
      const [first, second] = words;
      const from =
        typeof first === 'string' || first instanceof URL ? new URL(first).hostname : null;
      const host =
        second?.host ?? second?.hostname ?? from ?? first?.hostname ?? first?.host ?? 'localhost';
      if (!own.has(String(host).replace(/:\d+$/, ''))) stop(name, host);
      return original(...words);
    };
  }

const tls = require('node:tls');
const secured = tls.connect;
tls.connect = (...words) => {
  const host = hostOf(words);
  if (host !== null && !own.has(host)) stop('tls', host);
  return secured(...words);
};

const dns = require('node:dns');
for (const asker of [dns, dns.promises])
  for (const way of Object.keys(asker).filter((key) => /^(lookup|resolve|reverse)/.test(key))) {
    const original = asker[way];
    if (typeof original !== 'function') continue;
    asker[way] = (name, ...rest) =>
      own.has(name) ? original.call(asker, name, ...rest) : stop('dns', name);
  }

const dgram = require('node:dgram');
dgram.Socket.prototype.send = () => stop('dgram', 'somebody');

const { fetch } = globalThis;
globalThis.fetch = (target, ...rest) => {
  const { hostname, protocol } = new URL(
    typeof target === 'string' || target instanceof URL ? target : target.url,
  );
  if (/^https?:$/.test(protocol) && !own.has(hostname)) stop('fetch', hostname);
  return fetch(target, ...rest);
};
