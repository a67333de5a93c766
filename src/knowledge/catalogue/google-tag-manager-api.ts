import type { Library } from '../../model/library.ts';

export default {
  id: 'google-tag-manager-api',
  packages: [],
  purpose: 'Loads scripts that count what users do.',
  system: {
    name: 'Google Tag Manager',
    kind: 'analytics',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['*.googletagmanager.com', 'tagmanager.googleapis.com'],
} as const satisfies Library;
