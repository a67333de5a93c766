import type { Library } from '../../model/library.ts';

export default {
  id: 'amazon-eventbridge-api',
  packages: [],
  purpose: 'Passes events on to subscribers.',
  system: {
    name: 'Amazon EventBridge',
    aliases: ['AWS EventBridge', 'EventBridge'],
    kind: 'queue',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  hosts: ['events.*.amazonaws.com'],
} as const satisfies Library;
