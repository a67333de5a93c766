import type { Library } from '../../model/library.ts';

export default {
  id: 'snyk-api',
  packages: [],
  purpose: 'Weaknesses of code.',
  system: {
    name: 'Snyk Security',
    kind: 'http-api',
    vendor: 'Snyk',
    hosting: 'saas',
  },
  hosts: ['api.snyk.io', 'api.eu.snyk.io'],
} as const satisfies Library;
