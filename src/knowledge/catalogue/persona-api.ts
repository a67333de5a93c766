import type { Library } from '../../model/library.ts';

export default {
  id: 'persona-api',
  packages: [],
  purpose: 'Checks of the identity of people.',
  system: {
    name: 'Persona Identities',
    kind: 'http-api',
    vendor: 'Persona',
    hosting: 'saas',
  },
  hosts: ['*.withpersona.com'],
} as const satisfies Library;
