import type { Library } from '../../model/library.ts';

export default {
  id: 'statsig-api',
  packages: [],
  purpose: 'Feature flags and experiments.',
  system: {
    name: 'Statsig',
    kind: 'feature-flags',
    vendor: 'OpenAI',
    hosting: 'saas',
  },
  hosts: ['*.statsig.com', '*.statsigapi.net', '*.featuregates.org'],
} as const satisfies Library;
