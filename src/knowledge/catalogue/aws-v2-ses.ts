import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-v2-ses',
  packages: ['aws-sdk', 'aws-sdk/clients/ses'],
  purpose: 'Client of Amazon SES in version 2 of the AWS SDK, which gets no updates.',
  system: {
    name: 'Amazon SES',
    aliases: ['SES', 'AWS SES'],
    kind: 'email',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  clients: [{ path: 'SES()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } }],
  outbound: [{ path: 'SES().*', effect: 'send' }],
  retryOptions: [
    {
      path: 'SES',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  same: [{ path: 'aws-sdk/clients/ses#default', as: 'aws-sdk#SES' }],
} as const satisfies Library;
