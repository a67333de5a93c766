import type { Library } from '../../model/library.ts';

export default {
  id: 'sentry-api',
  packages: [],
  purpose: 'Takes in errors and traces.',
  system: {
    name: 'Sentry',
    kind: 'monitoring',
    vendor: 'Sentry',
    hosting: 'either',
  },
  hosts: ['*.sentry.io'],
  webhooks: [
    {
      events: 'issues, alerts and comments',
      answerWithinMs: 1000,
      signature: 'HMAC-SHA256 of the raw body',
      headers: ['Sentry-Hook-Signature'],
      source: [
        'https://docs.sentry.io/organization/integrations/integration-platform/webhooks/',
        'https://sentry.io/changelog/2023-10-3-change-to-integration-platform-webhook-handling',
        'https://github.com/getsentry/integration-platform-example/blob/main/backend-ts/src/api/middleware/verifySentrySignature.ts',
      ],
    },
  ],
} as const satisfies Library;
