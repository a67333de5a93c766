import type { Library } from '../../model/library.ts';

export default {
  id: 'launchdarkly-api',
  packages: [],
  purpose: 'Feature flags.',
  system: {
    name: 'LaunchDarkly',
    kind: 'feature-flags',
    vendor: 'LaunchDarkly',
    hosting: 'saas',
  },
  hosts: ['*.launchdarkly.com'],
} as const satisfies Library;
