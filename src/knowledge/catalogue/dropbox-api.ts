import type { Library } from '../../model/library.ts';

export default {
  id: 'dropbox-api',
  packages: [],
  purpose: 'Files and sign-in with Dropbox.',
  system: {
    name: 'Dropbox',
    kind: 'http-api',
    vendor: 'Dropbox',
    hosting: 'saas',
  },
  hosts: ['*.dropbox.com', '*.dropboxapi.com'],
} as const satisfies Library;
