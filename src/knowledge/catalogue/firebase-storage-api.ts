import type { Library } from '../../model/library.ts';

export default {
  id: 'firebase-storage-api',
  packages: [],
  purpose: 'Stores files.',
  system: {
    name: 'Firebase Storage',
    kind: 'object-storage',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['firebasestorage.googleapis.com', '*.firebasestorage.app'],
} as const satisfies Library;
