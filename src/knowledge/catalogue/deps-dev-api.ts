import type { Library } from '../../model/library.ts';

export default {
  id: 'deps-dev-api',
  packages: [],
  purpose: 'Facts about packages.',
  system: {
    name: 'deps.dev',
    kind: 'http-api',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['api.deps.dev'],
} as const satisfies Library;
