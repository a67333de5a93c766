import type { Library } from '../../model/library.ts';

export default {
  id: 'firebase-realtime-database-api',
  packages: [],
  purpose: 'Database that tells pages of changes.',
  system: {
    name: 'Firebase Realtime Database',
    kind: 'database',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['*.firebaseio.com', '*.firebasedatabase.app'],
} as const satisfies Library;
