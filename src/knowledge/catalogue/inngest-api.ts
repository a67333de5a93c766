import type { Library } from '../../model/library.ts';

export default {
  id: 'inngest-api',
  packages: [],
  purpose: 'Runs functions in the background.',
  system: {
    name: 'Inngest',
    kind: 'queue',
    vendor: 'Inngest',
    hosting: 'either',
  },
  hosts: ['*.inngest.com', 'inn.gs'],
} as const satisfies Library;
