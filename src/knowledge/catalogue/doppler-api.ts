import type { Library } from '../../model/library.ts';

export default {
  id: 'doppler-api',
  packages: [],
  purpose: 'Secrets.',
  system: {
    name: 'Doppler Secrets',
    kind: 'http-api',
    vendor: 'Doppler',
    hosting: 'saas',
  },
  hosts: ['api.doppler.com'],
} as const satisfies Library;
