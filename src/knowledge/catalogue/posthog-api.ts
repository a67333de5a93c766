import type { Library } from '../../model/library.ts';

export default {
  id: 'posthog-api',
  packages: [],
  purpose: 'Counts what users do; feature flags.',
  system: {
    name: 'PostHog',
    kind: 'analytics',
    vendor: 'PostHog',
    hosting: 'saas',
  },
  hosts: ['*.posthog.com'],
} as const satisfies Library;
