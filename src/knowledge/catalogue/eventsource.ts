import type { Library } from '../../model/library.ts';

export default {
  id: 'eventsource',
  packages: ['eventsource', '@microsoft/fetch-event-source', 'event-source-polyfill'],
  purpose: 'Reads server-sent events.',
  outbound: [
    { path: 'default', effect: 'consume', url: { argument: 0 } },
    { path: 'EventSource', effect: 'consume', url: { argument: 0 } },
    { path: 'EventSourcePolyfill', effect: 'consume', url: { argument: 0 } },
    { path: 'fetchEventSource', effect: 'consume', url: { argument: 0 } },
  ],
  defaults: {
    version: '5.1.5',
    attempts: null,
    on: 'stream ended or fetch failed; NOT after any status other than 200 (500, 502, 503, 401 end it for good)',
    backoff: 'fixed',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: 'none; the server may send retry:',
    timeoutOption: 'none; custom fetch',
    regionOption: null,
    idempotency: 'not examined',
    notes: 'One 502 during a deploy stops the stream for ever.',
    source: [
      'eventsource/dist/EventSource.js:100',
      'eventsource/dist/EventSource.js:243',
      'eventsource/dist/EventSource.js:447',
    ],
  },
} as const satisfies Library;
