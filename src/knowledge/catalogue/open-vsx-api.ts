import type { Library } from '../../model/library.ts';

export default {
  id: 'open-vsx-api',
  packages: [],
  purpose: 'Extensions of editors.',
  system: {
    name: 'Open VSX',
    kind: 'http-api',
    vendor: 'Eclipse Foundation',
    hosting: 'saas',
  },
  hosts: ['open-vsx.org'],
} as const satisfies Library;
