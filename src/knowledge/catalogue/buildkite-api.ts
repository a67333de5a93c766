import type { Library } from '../../model/library.ts';

export default {
  id: 'buildkite-api',
  packages: [],
  purpose: 'Builds.',
  system: {
    name: 'Buildkite',
    kind: 'http-api',
    vendor: 'Buildkite',
    hosting: 'saas',
  },
  hosts: ['*.buildkite.com'],
} as const satisfies Library;
