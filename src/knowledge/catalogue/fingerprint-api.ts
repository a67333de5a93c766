import type { Library } from '../../model/library.ts';

export default {
  id: 'fingerprint-api',
  packages: [],
  purpose: 'Recognition of browsers and devices.',
  system: {
    name: 'Fingerprint Identification',
    kind: 'http-api',
    vendor: 'Fingerprint',
    hosting: 'saas',
  },
  hosts: ['*.fpjs.io', 'fpnpmcdn.net'],
} as const satisfies Library;
