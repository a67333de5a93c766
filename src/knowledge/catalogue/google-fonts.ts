import type { Library } from '../../model/library.ts';

export default {
  id: 'google-fonts',
  packages: ['next/font/google', '@next/font/google'],
  purpose: 'Fonts that Next.js downloads from Google at build time.',
  system: {
    name: 'Google Fonts',
    kind: 'browser',
    vendor: 'Google',
    hosting: 'saas',
  },
  clients: [{ path: '*()' }],
} as const satisfies Library;
