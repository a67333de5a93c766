import type { Library } from '../../model/library.ts';

export default {
  id: 'statuspage-api',
  packages: [],
  purpose: 'Tells users what does not work.',
  system: {
    name: 'Statuspage',
    kind: 'monitoring',
    vendor: 'Atlassian',
    hosting: 'saas',
  },
  hosts: ['*.statuspage.io'],
} as const satisfies Library;
