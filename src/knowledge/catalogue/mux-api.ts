import type { Library } from '../../model/library.ts';

export default {
  id: 'mux-api',
  packages: [],
  purpose: 'Videos.',
  system: {
    name: 'Mux',
    kind: 'http-api',
    vendor: 'Mux',
    hosting: 'saas',
  },
  hosts: ['*.mux.com'],
} as const satisfies Library;
