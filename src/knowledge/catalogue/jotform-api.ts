import type { Library } from '../../model/library.ts';

export default {
  id: 'jotform-api',
  packages: [],
  purpose: 'Forms.',
  system: {
    name: 'Jotform',
    kind: 'http-api',
    vendor: 'Jotform',
    hosting: 'saas',
  },
  hosts: ['api.jotform.com', 'eu-api.jotform.com'],
} as const satisfies Library;
