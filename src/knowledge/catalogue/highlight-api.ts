import type { Library } from '../../model/library.ts';

export default {
  id: 'highlight-api',
  packages: [],
  purpose: 'Takes in errors, logs and sessions.',
  system: {
    name: 'Highlight',
    kind: 'monitoring',
    vendor: 'LaunchDarkly',
    hosting: 'either',
  },
  hosts: ['*.highlight.io'],
} as const satisfies Library;
