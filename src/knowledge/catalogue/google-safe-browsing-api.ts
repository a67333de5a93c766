import type { Library } from '../../model/library.ts';

export default {
  id: 'google-safe-browsing-api',
  packages: [],
  purpose: 'Tells whether a link is dangerous.',
  system: {
    name: 'Google Safe Browsing',
    kind: 'http-api',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['safebrowsing.googleapis.com', 'webrisk.googleapis.com'],
} as const satisfies Library;
