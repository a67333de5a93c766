import type { Library } from '../../model/library.ts';

export default {
  id: 'pushbullet-api',
  packages: [],
  purpose: 'Push messages.',
  system: {
    name: 'Pushbullet',
    kind: 'http-api',
    vendor: 'Pushbullet',
    hosting: 'saas',
  },
  hosts: ['api.pushbullet.com'],
} as const satisfies Library;
