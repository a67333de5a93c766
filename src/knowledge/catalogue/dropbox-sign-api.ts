import type { Library } from '../../model/library.ts';

export default {
  id: 'dropbox-sign-api',
  packages: [],
  purpose: 'Signatures on documents.',
  system: {
    name: 'Dropbox Sign',
    aliases: ['HelloSign'],
    kind: 'http-api',
    vendor: 'Dropbox',
    hosting: 'saas',
  },
  hosts: ['*.hellosign.com'],
} as const satisfies Library;
