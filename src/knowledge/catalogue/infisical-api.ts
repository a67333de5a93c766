import type { Library } from '../../model/library.ts';

export default {
  id: 'infisical-api',
  packages: [],
  purpose: 'Secrets.',
  system: {
    name: 'Infisical',
    kind: 'http-api',
    vendor: 'Infisical',
    hosting: 'saas',
  },
  hosts: ['app.infisical.com', 'eu.infisical.com', 'us.infisical.com'],
} as const satisfies Library;
