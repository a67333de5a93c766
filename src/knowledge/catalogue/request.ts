import type { Library } from '../../model/library.ts';

export default {
  id: 'request',
  packages: ['request', 'request-promise', 'request-promise-native'],
  purpose: 'HTTP client, no longer maintained.',
  outbound: [
    { path: 'default', effect: 'call', url: { argument: 0 } },
    { path: 'default', effect: 'call', url: { argument: 0, key: 'url' } },
    { path: 'default', effect: 'call', url: { argument: 0, key: 'uri' } },
    { path: '{get,post,put,patch,delete,del,head}', effect: 'call', url: { argument: 0 } },
    { path: 'defaults()', effect: 'call', url: { argument: 0 } },
  ],
  errors: [
    {
      name: 'ESOCKETTIMEDOUT',
      means: 'The other side stopped answering for longer than the limit; it may have done the call.',
      again: 'later',
      action: 'Look at the load of the other side.',
      source: 'request/request.js:816',
    },
  ],
} as const satisfies Library;
