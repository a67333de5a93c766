import type { Library } from '../../model/library.ts';

export default {
  id: 'jsonhero-api',
  packages: [],
  purpose: 'Views of JSON documents.',
  system: {
    name: 'JSON Hero',
    kind: 'http-api',
    vendor: 'JSON Hero',
    hosting: 'saas',
  },
  hosts: ['*.jsonhero.io'],
} as const satisfies Library;
