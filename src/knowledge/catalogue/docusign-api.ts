import type { Library } from '../../model/library.ts';

export default {
  id: 'docusign-api',
  packages: [],
  purpose: 'Signatures on documents.',
  system: {
    name: 'DocuSign',
    kind: 'http-api',
    vendor: 'DocuSign',
    hosting: 'saas',
  },
  hosts: ['*.docusign.net', '*.docusign.com'],
  webhooks: [
    {
      events: 'events of envelopes and recipients',
      signature: 'HMAC-SHA256 of the raw body',
      headers: ['X-DocuSign-Signature-1'],
      source: [
        'https://developers.docusign.com/platform/webhooks/connect/hmac/',
        'https://github.com/docusign/code-examples-node/blob/master/lib/connect/examples/validateWebhookMessage.js',
        'https://www.docusign.com/blog/developers/manually-authenticating-hmac-signatures-docusign-connect-webhook-configurations',
      ],
    },
  ],
} as const satisfies Library;
