import type { Library } from '../../model/library.ts';

export default {
  id: 'hubspot',
  packages: ['@hubspot/api-client', '@hubspot/api-client/*'],
  purpose: 'Client of the HubSpot API.',
  system: {
    name: 'HubSpot',
    kind: 'http-api',
    vendor: 'HubSpot',
    hosting: 'saas',
  },
  clients: [{ path: 'Client()', options: { argument: 0 } }],
  outbound: [
    { path: 'Client().crm.*.basicApi.{getById,getPage}', effect: 'read' },
    { path: 'Client().crm.*.searchApi.doSearch', effect: 'read' },
    { path: 'Client().crm.*.basicApi.{create,update,archive,merge}', effect: 'write' },
    { path: 'Client().crm.*.batchApi.*', effect: 'write' },
    { path: 'Client().crm.associations.**', effect: 'write' },
    { path: 'Client().{marketing,cms,events,files,settings,conversations,automation}.**', effect: 'call' },
    { path: 'Client().oauth.tokensApi.*', effect: 'call' },
    { path: 'Client().apiRequest', effect: 'call' },
  ],
  retryOptions: [
    {
      path: 'Client',
      kind: 'client-option',
      option: { argument: 0, key: 'numberOfApiCallRetries' },
      counts: 'retries',
      backoff: 'fixed',
      jitter: false,
    },
  ],
  webhooks: [
    {
      events: 'changes of contacts, companies and deals',
      signature:
        'HMAC-SHA256 of method, URL, body and a timestamp; before version 3 a SHA-256 that begins with the secret',
      headers: ['X-HubSpot-Signature-v3', 'X-HubSpot-Signature'],
      verify: ['@hubspot/api-client#Signature.isValid'],
      source: [
        'https://developers.hubspot.com/docs/guides/apps/authentication/validating-requests',
        '@hubspot/api-client/lib/src/utils/signature.js:17',
      ],
    },
  ],
} as const satisfies Library;
