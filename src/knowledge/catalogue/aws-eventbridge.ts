import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-eventbridge',
  packages: ['@aws-sdk/client-eventbridge'],
  purpose: 'Client of Amazon EventBridge.',
  system: {
    name: 'Amazon EventBridge',
    aliases: ['AWS EventBridge', 'EventBridge'],
    kind: 'queue',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  clients: [
    { path: 'EventBridgeClient()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
    { path: 'EventBridge()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
  ],
  outbound: [
    { path: 'EventBridgeClient().send', effect: 'publish' },
    { path: 'EventBridge().*', effect: 'publish' },
  ],
  producers: [
    { path: 'PutEventsCommand', queue: { argument: 0, key: 'Entries.DetailType' } },
    { path: 'EventBridge().putEvents', queue: { argument: 0, key: 'Entries.DetailType' } },
  ],
  retryOptions: [
    {
      path: 'EventBridgeClient',
      kind: 'client-option',
      option: { argument: 0, key: 'maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'EventBridge',
      kind: 'client-option',
      option: { argument: 0, key: 'maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  errors: [
    {
      name: 'InvalidEventPatternException',
      means: 'The pattern of the rule is not valid.',
      again: 'no',
      action: 'Correct it.',
      source: '@aws-sdk/client-eventbridge/dist-types/models/errors.d.ts:126',
    },
    {
      name: 'ConcurrentModificationException',
      means: 'A rule or target is being changed by somebody else.',
      again: 'yes',
      action: 'Try again.',
      source: '@aws-sdk/client-eventbridge/dist-types/models/errors.d.ts:20',
    },
  ],
} as const satisfies Library;
