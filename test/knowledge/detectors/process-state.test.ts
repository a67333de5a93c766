import { describe, expect, it } from 'vitest';
import processState from '../../../src/knowledge/detectors/process-state.ts';
import { rowsOf } from '../../support/rows-of.ts';

async function stateOf(source: string): Promise<readonly string[]> {
  const { processState: rows = [] } = await rowsOf(processState, source);
  return rows.map(({ what, kind, line, grows }) => `${line} ${kind}${grows ? ' grows' : ''}: ${what}`);
}

describe('recognises', () => {
  it('collections and variables of a module that functions change', async () => {
    const source = [
      'const sessions = new Map<string, number>();',
      'const waiting = [];',
      'let running = false;',
      'const clients = {};',
      'export function start(id: string) {',
      '  sessions.set(id, 1);',
      '  waiting.push(id);',
      '  running = true;',
      '  clients[id] = 1;',
      '}',
    ].join('\n');
    expect(await stateOf(source)).toEqual([
      '1 collection grows: Map sessions, changed in start',
      '2 collection: list waiting, changed in start',
      '3 variable: variable running, changed in start',
      '4 collection: object clients, changed in start',
    ]);
  });

  it('caches of libraries, and what libraries keep themselves', async () => {
    const source = [
      "import { LRUCache } from 'lru-cache';",
      "import PQueue from 'p-queue';",
      "import { rateLimit } from 'express-rate-limit';",
      'const prices = new LRUCache({ max: 10 });',
      'export const queue = new PQueue();',
      'export const limit = rateLimit({ windowMs: 1000 });',
      'export const keep = (id) => prices.set(id, 1);',
    ].join('\n');
    expect(await stateOf(source)).toEqual([
      '4 cache: LRUCache prices, changed in keep',
      '5 queue: work that waits in a queue of the process',
      '6 limiter: counts of a rate limiter, kept per instance',
    ]);
  });

  it('fields of instances that a container, a module or another such instance keeps', async () => {
    const source = [
      "import { Injectable } from '@nestjs/common';",
      '@Injectable()',
      'export class Gate {',
      '  private closed = false;',
      '  close() { this.closed = true; }',
      '}',
      'class Batch {',
      '  #orders: string[] = [];',
      '  add(order: string) { this.#orders.push(order); if (this.#orders.length > 9) this.#orders = []; }',
      '}',
      'class Sender {',
      '  private batch = new Batch();',
      '  send(order: string) { this.batch.add(order); }',
      '}',
      'export const sender = new Sender();',
    ].join('\n');
    expect(await stateOf(source)).toEqual([
      '4 variable: variable closed of Gate, changed in Gate.close',
      '8 collection: list #orders of Batch, changed in Batch.add',
    ]);
  });

  it('collections that a library is given to fill, and what is read when a service starts', async () => {
    const source = [
      "import { Injectable } from '@nestjs/common';",
      "import { Ratelimit } from '@upstash/ratelimit';",
      '@Injectable()',
      'export class Limits {',
      '  private blocked = new Map<string, number>();',
      '  private machine: string;',
      '  onModuleInit() { this.machine = readMachine(); }',
      '  check(id: string) { return new Ratelimit({ ephemeralCache: this.blocked }).limit(id); }',
      '}',
      "function readMachine() { return process.env.MACHINE ?? ''; }",
    ].join('\n');
    expect(await stateOf(source)).toEqual([
      '5 collection: Map blocked of Limits, filled by Ratelimit',
      '6 made-once: variable machine of Limits, set in Limits.onModuleInit',
    ]);
  });

  it('what a function that is given back remembers, and work that waits in a timer', async () => {
    const source = [
      'function limiter() {',
      '  let last = 0;',
      '  return (now: number) => { const early = now - last < 1000; last = now; return early; };',
      '}',
      'export const tooEarly = limiter();',
      'export function later(send: () => Promise<void>) {',
      '  setTimeout(async () => { await send(); }, 60_000);',
      '}',
    ].join('\n');
    expect(await stateOf(source)).toEqual([
      '2 variable: variable last of limiter, changed in limiter',
      '7 delayed-work: work that later puts off with a timer',
    ]);
  });

  it('what is set once, apart from what changes', async () => {
    const source = [
      'let pool = null;',
      'let cached = null;',
      'export async function connect(open: () => Promise<object>) {',
      '  pool ??= await open();',
      '  return pool;',
      '}',
      'export async function load(now: number, read: () => Promise<object>) {',
      '  if (cached && cached.until > now) return cached;',
      '  cached = { until: now + 1, row: await read() };',
      '  return cached;',
      '}',
    ].join('\n');
    expect(await stateOf(source)).toEqual([
      '1 made-once: variable pool, set in connect',
      '2 cache: variable cached, changed in load',
    ]);
  });
});

describe('ignores', () => {
  it.each([
    ['loggers', 'let log;\nexport function use(parentLogger) { log = parentLogger.child({}); }'],
    [
      'loggers by name',
      'const loggers = new Map();\nexport function loggerOf(name) { const made = getChildLogger(name); loggers.set(name, made); return made; }',
    ],
    [
      'settings that are read when they are first asked for',
      'let settings;\nexport const settingsOf = () => { settings = { host: process.env.HOST, port: parseInt(process.env.PORT, 10) }; return settings; };',
    ],
    [
      'a table of the configuration',
      "import config from 'config';\nconst platforms = new Map();\nexport function platform(name) { if (config.has(name)) { const found = config.get(name); platforms.set(name, found); } else { platforms.set(name, null); } return platforms.get(name); }",
    ],
  ])('%s, which are the same after a restart', async (_, source) => expect(await stateOf(source)).toEqual([]));

  it('what a middleware makes for each request', async () => {
    const entry = 'class Entry {\n  payload = {};\n  append(data) { this.payload = { ...this.payload, ...data }; }\n}';
    const audit =
      'function audit() {\n  return async (ctx, next) => {\n    const entry = new Entry();\n    entry.append(ctx);\n    await next();\n  };\n}';
    expect(await stateOf(`${entry}\n${audit}\nexport const middleware = audit();`)).toEqual([]);
  });

  it('flags that tell of the process itself as what is lost', async () => {
    const source = 'let isExiting = false;\nexport function gracefullyExit() { isExiting = true; }';
    expect(await stateOf(source)).toEqual(['1 made-once: variable isExiting, set in gracefullyExit']);
  });

  it('limits whose guard is own code, which may count elsewhere', async () => {
    const module =
      "import { ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';\nexport const limits = ThrottlerModule.forRoot([{ ttl: 1, limit: 1 }]);";
    expect(await stateOf(module)).toHaveLength(1);
    expect(await stateOf(`${module}\nexport class OwnGuard extends ThrottlerGuard {}`)).toEqual([]);
  });

  it('what is filled while modules are loaded, and what only lives inside of a function', async () => {
    const source = [
      'const names = new Map();',
      "names.set('a', 1);",
      'const handlers = new Map();',
      'function register(name: string) { handlers.set(name, 1); }',
      "register('a');",
      'export function get() {',
      '  const seen = new Set();',
      '  seen.add(1);',
      '  return seen.size;',
      '}',
    ].join('\n');
    expect(await stateOf(source)).toEqual([]);
  });

  it('fields of instances that live for one call', async () => {
    const source = [
      'class Parser {',
      '  private tokens: string[] = [];',
      '  read(text: string) { this.tokens.push(text); return this.tokens; }',
      '}',
      'export function parse(text: string) {',
      '  const parser = new Parser();',
      '  return parser.read(text).join();',
      '}',
    ].join('\n');
    expect(await stateOf(source)).toEqual([]);
  });

  it('counts that are kept in a store, and limits inside of one function', async () => {
    const source = [
      "import pLimit from 'p-limit';",
      "import { rateLimit } from 'express-rate-limit';",
      'export const limit = (store) => rateLimit({ store });',
      'export async function all(jobs) { const run = pLimit(2); return Promise.all(jobs.map((job) => run(job))); }',
    ].join('\n');
    expect(await stateOf(source)).toEqual([]);
  });

  it('growth where keys are few, entries are taken out, or something else gets hold of it', async () => {
    const source = [
      "const regions = new Map<'eu' | 'us', number>();",
      'const jobs = new Map<string, number>();',
      'const ids = new Set<string>();',
      'export function start(region, id: string, watch) {',
      '  regions.set(region, 1); jobs.set(id, 1); ids.add(id); watch(ids);',
      '}',
      'export const stop = (id: string) => jobs.delete(id);',
    ].join('\n');
    expect((await stateOf(source)).filter((row) => row.includes('grows'))).toEqual([]);
  });

  it('growth of clients by configuration, and of what a script fills while it runs', async () => {
    const source = [
      "import { Storage } from '@google-cloud/storage';",
      'const clients = new Map<string, Storage>();',
      'const names = new Set<string>();',
      'export function clientOf(key: string) {',
      '  const client = new Storage({ projectId: key });',
      '  clients.set(key, client);',
      '}',
      'process.argv.forEach((name: string) => { names.add(name); });',
    ].join('\n');
    expect(await stateOf(source)).toEqual(['2 collection: Map clients, changed in clientOf']);
  });
});
