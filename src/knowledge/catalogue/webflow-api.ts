import type { Library } from '../../model/library.ts';

export default {
  id: 'webflow-api',
  packages: [],
  purpose: 'Web sites.',
  system: {
    name: 'Webflow',
    kind: 'http-api',
    vendor: 'Webflow',
    hosting: 'saas',
  },
  hosts: ['api.webflow.com'],
} as const satisfies Library;
