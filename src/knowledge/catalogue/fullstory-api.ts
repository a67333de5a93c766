import type { Library } from '../../model/library.ts';

export default {
  id: 'fullstory-api',
  packages: [],
  purpose: 'Records what users do.',
  system: {
    name: 'FullStory',
    kind: 'analytics',
    vendor: 'FullStory',
    hosting: 'saas',
  },
  hosts: ['*.fullstory.com'],
} as const satisfies Library;
