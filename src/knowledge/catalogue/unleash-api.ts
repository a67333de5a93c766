import type { Library } from '../../model/library.ts';

export default {
  id: 'unleash-api',
  packages: [],
  purpose: 'Feature flags.',
  system: {
    name: 'Unleash',
    kind: 'feature-flags',
    vendor: 'Unleash',
    hosting: 'saas',
  },
  hosts: ['*.unleash-hosted.com', '*.getunleash.io'],
} as const satisfies Library;
