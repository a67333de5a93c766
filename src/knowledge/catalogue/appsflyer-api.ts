import type { Library } from '../../model/library.ts';

export default {
  id: 'appsflyer-api',
  packages: [],
  purpose: 'Counts where users of an app come from.',
  system: {
    name: 'AppsFlyer',
    kind: 'analytics',
    vendor: 'AppsFlyer',
    hosting: 'saas',
  },
  hosts: ['*.appsflyer.com'],
} as const satisfies Library;
