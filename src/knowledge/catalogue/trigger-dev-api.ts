import type { Library } from '../../model/library.ts';

export default {
  id: 'trigger-dev-api',
  packages: [],
  purpose: 'Runs functions in the background.',
  system: {
    name: 'Trigger.dev',
    kind: 'queue',
    vendor: 'Trigger.dev',
    hosting: 'either',
  },
  hosts: ['*.trigger.dev'],
} as const satisfies Library;
