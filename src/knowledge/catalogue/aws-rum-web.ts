import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-rum-web',
  packages: ['aws-rum-web'],
  purpose: 'Real user monitoring of CloudWatch in the browser.',
  system: {
    name: 'AWS CloudWatch RUM',
    aliases: ['CloudWatch RUM'],
    kind: 'monitoring',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  hosts: ['dataplane.rum.*.amazonaws.com', 'client.rum.*.amazonaws.com'],
  clients: [
    {
      path: 'AwsRum()',
      options: {
        argument: 3,
      },
    },
  ],
  outbound: [
    {
      path: 'AwsRum().{recordError,recordEvent,recordPageView}',
      effect: 'send',
    },
  ],
  observability: [
    {
      path: 'AwsRum',
      kind: 'tracing',
      what: 'AWS CloudWatch RUM',
    },
    {
      path: 'AwsRum().recordError',
      kind: 'error-reporting',
      what: 'error sent to CloudWatch RUM',
    },
  ],
} as const satisfies Library;
