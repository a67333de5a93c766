import type { Library } from '../../model/library.ts';

export default {
  id: 'global',
  packages: ['global'],
  purpose: 'What the platform gives without an import: sockets, console, timers.',
  outbound: [
    { path: 'XMLHttpRequest().open', effect: 'call', url: { argument: 1 } },
    { path: 'EventSource', effect: 'consume', url: { argument: 0 } },
    { path: 'WebSocket', effect: 'consume', url: { argument: 0 } },
    { path: 'navigator.sendBeacon', effect: 'send', url: { argument: 0 } },
  ],
  schedules: [
    { path: 'setTimeout', schedule: { argument: 1 }, handler: { argument: 0 }, again: true },
    { path: 'setInterval', schedule: { argument: 1 }, handler: { argument: 0 } },
  ],
  loggers: [{ path: 'console', structured: false }],
  logCalls: [{ path: 'console.{log,info,warn,error,debug,trace}' }],
} as const satisfies Library;
