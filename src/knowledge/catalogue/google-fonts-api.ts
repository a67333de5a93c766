import type { Library } from '../../model/library.ts';

export default {
  id: 'google-fonts-api',
  packages: [],
  purpose: 'Fonts.',
  system: {
    name: 'Google Fonts',
    kind: 'browser',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
} as const satisfies Library;
