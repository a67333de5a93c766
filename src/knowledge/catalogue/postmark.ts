import type { Library } from '../../model/library.ts';

export default {
  id: 'postmark',
  packages: ['postmark'],
  purpose: 'Client of the Postmark API.',
  system: {
    name: 'Postmark',
    kind: 'email',
    vendor: 'ActiveCampaign',
    hosting: 'saas',
  },
  clients: [
    { path: 'ServerClient()', options: { argument: 1 } },
    { path: 'AccountClient()', options: { argument: 1 } },
    { path: 'Client()', options: { argument: 1 } },
  ],
  outbound: [
    {
      path: 'ServerClient().{sendEmail,sendEmailBatch,sendEmailWithTemplate,sendEmailBatchWithTemplates,sendBulkEmail}',
      effect: 'send',
    },
    {
      path: 'ServerClient().{getBounces,getBounce,getDeliveryStatistics,getTemplates,getTemplate,getOutboundMessages,getOutboundMessageDetails,getMessageStreams,getSuppressions,getServer}',
      effect: 'read',
    },
    {
      path: 'ServerClient().{activateBounce,createTemplate,editTemplate,deleteTemplate,createMessageStream,createSuppressions,deleteSuppressions,createWebhook,editWebhook,deleteWebhook}',
      effect: 'write',
    },
  ],
  promises: [{ path: '**', begins: 'at-once' }],
  same: [{ path: 'postmark#Client()', as: 'postmark#ServerClient()' }],
  defaults: {
    version: '5.1.0',
    attempts: 1,
    on: 'nothing',
    backoff: 'none',
    jitter: false,
    timeoutMs: 180000,
    worstCaseMs: 180000,
    retryOption: null,
    timeoutOption: 'timeout in options, in SECONDS',
    regionOption: 'requestHost; default api.postmarkapp.com',
    idempotency: 'sends no idempotency key',
    notes:
      'Default 180 s comes from DefaultOptions; the "|| 60" fallback only applies if timeout is set to 0. A server that accepts and never answers is given up after 180 s.',
    source: [
      'postmark/dist/client/models/client/HttpClient.js:32',
      'postmark/dist/client/HttpClient.js:250',
      'postmark/dist/client/HttpClient.js:242',
      'postmark/dist/client/models/client/HttpClient.js:31',
    ],
  },
} as const satisfies Library;
