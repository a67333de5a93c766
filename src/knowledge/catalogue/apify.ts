import type { Library } from '../../model/library.ts';

export default {
  id: 'apify',
  packages: ['apify-client', 'apify'],
  purpose: 'Client of Apify, web scraping.',
  system: {
    name: 'Apify',
    kind: 'http-api',
    vendor: 'Apify',
    hosting: 'saas',
  },
  clients: [{ path: 'ApifyClient()', options: { argument: 0 } }],
  outbound: [
    { path: 'ApifyClient().{actor,task}().{call,start}', effect: 'call' },
    { path: 'ApifyClient().run().{get,waitForFinish,abort}', effect: 'call' },
    { path: 'ApifyClient().dataset().{listItems,downloadItems}', effect: 'read' },
    { path: 'ApifyClient().keyValueStore().getRecord', effect: 'read' },
  ],
  retryOptions: [
    {
      path: 'ApifyClient',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
    },
  ],
} as const satisfies Library;
