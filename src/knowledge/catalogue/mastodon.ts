import type { Library } from '../../model/library.ts';

export default {
  id: 'mastodon',
  packages: ['masto'],
  purpose: 'Client of Mastodon.',
  system: { name: 'Mastodon', kind: 'http-api', hosting: 'either' },
  clients: [
    {
      path: '{createRestAPIClient,createOAuthAPIClient}()',
      options: { argument: 0 },
      url: { argument: 0, key: 'url' },
    },
    { path: 'createStreamingAPIClient()', options: { argument: 0 }, url: { argument: 0, key: 'streamingApiUrl' } },
  ],
  outbound: [
    { path: 'createRestAPIClient().v1.statuses.create', effect: 'send' },
    { path: 'createRestAPIClient().{v1,v2}.**.{list,fetch,lookup,verifyCredentials}', effect: 'read' },
    { path: 'createRestAPIClient().{v1,v2}.**.{create,update,remove}', effect: 'write' },
    { path: 'createRestAPIClient().{v1,v2}.**', effect: 'call' },
    { path: 'createOAuthAPIClient().**', effect: 'call' },
    { path: 'createStreamingAPIClient().**.subscribe', effect: 'consume' },
  ],
} as const satisfies Library;
