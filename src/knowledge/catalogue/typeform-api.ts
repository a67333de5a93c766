import type { Library } from '../../model/library.ts';

export default {
  id: 'typeform-api',
  packages: [],
  purpose: 'Forms and their answers.',
  system: {
    name: 'Typeform',
    kind: 'http-api',
    vendor: 'Typeform',
    hosting: 'saas',
  },
  hosts: ['*.typeform.com'],
} as const satisfies Library;
