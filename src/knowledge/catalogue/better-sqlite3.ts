import type { Library } from '../../model/library.ts';

export default {
  id: 'better-sqlite3',
  packages: ['better-sqlite3'],
  purpose: 'SQLite in the process.',
  system: {
    name: 'SQLite',
    aliases: ['libSQL'],
    kind: 'database',
    hosting: 'self-hosted',
  },
  clients: [{ path: 'default()', options: { argument: 1 }, url: { argument: 0 } }],
  outbound: [
    { path: 'default().{exec,pragma,transaction,backup}', effect: 'call' },
    { path: 'default().prepare().{get,all,iterate,pluck}', effect: 'call' },
    { path: 'default().prepare().run', effect: 'call' },
  ],
  same: [{ path: 'better-sqlite3#Database()', as: 'better-sqlite3#default()' }],
  defaults: {
    version: '13.2.0',
    attempts: 1,
    on: 'SQLite busy handler waits on a locked file',
    backoff: 'none',
    jitter: false,
    timeoutMs: 5000,
    worstCaseMs: 5000,
    retryOption: null,
    timeoutOption: 'timeout (new Database options)',
    regionOption: null,
    idempotency: 'not examined',
    notes: 'Synchronous: while it waits (up to 5 s) the whole Node.js event loop stands still.',
    source: ['better-sqlite3/lib/database.js:40'],
  },
} as const satisfies Library;
