import type { Library } from '../../model/library.ts';

export default {
  id: 'ntfy-api',
  packages: [],
  purpose: 'Push messages.',
  system: {
    name: 'ntfy',
    kind: 'http-api',
    vendor: 'ntfy',
    hosting: 'saas',
  },
  hosts: ['ntfy.sh'],
} as const satisfies Library;
