import type { Library } from '../../model/library.ts';

export default {
  id: 'storyblok',
  packages: ['storyblok-js-client', '@storyblok/js'],
  purpose: 'Clients of Storyblok, content.',
  system: { name: 'Storyblok', kind: 'http-api', vendor: 'Storyblok', hosting: 'saas' },
  clients: [
    { path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
    { path: 'storyblokInit()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'default().{get,getAll,getStory,getStories}', effect: 'read' },
    { path: 'storyblokInit().storyblokApi.{get,getAll,getStory,getStories}', effect: 'read' },
    { path: 'default().{post,put,delete}', effect: 'write' },
    { path: 'storyblokInit().storyblokApi.{post,put,delete}', effect: 'write' },
  ],
  retryOptions: [
    {
      path: 'default',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'fixed',
      jitter: false,
    },
  ],
  timeoutOptions: [{ path: 'default', option: { argument: 0, key: 'timeout' }, unit: 's' }],
} as const satisfies Library;
