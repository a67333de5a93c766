import type { Library } from '../../model/library.ts';

export default {
  id: 'restify-clients',
  packages: ['restify-clients'],
  purpose: 'HTTP clients of restify.',
  clients: [
    {
      path: '{createClient,createJsonClient,createJSONClient,createStringClient,createHttpClient}()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'url',
      },
    },
    {
      path: '{createClient,createJsonClient,createJSONClient,createStringClient,createHttpClient}()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'createJsonClient().{get,head,del,post,put,patch}',
      effect: 'call',
    },
  ],
  timeoutOptions: [
    {
      path: '{createClient,createJsonClient,createJSONClient,createStringClient,createHttpClient}',
      option: {
        argument: 0,
        key: 'requestTimeout',
      },
    },
    {
      path: '{createClient,createJsonClient,createJSONClient,createStringClient,createHttpClient}',
      option: {
        argument: 0,
        key: 'connectTimeout',
      },
    },
  ],
  same: [
    {
      path: 'restify-clients#{createClient,createJSONClient,createStringClient,createHttpClient}()',
      as: 'restify-clients#createJsonClient()',
    },
  ],
} as const satisfies Library;
