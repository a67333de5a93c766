import type { Library } from '../../model/library.ts';

export default {
  id: 'plausible',
  packages: ['next-plausible', 'plausible-tracker', '@plausible-analytics/tracker'],
  purpose: 'Web analytics with Plausible.',
  system: {
    name: 'Plausible',
    kind: 'analytics',
    vendor: 'Plausible',
    hosting: 'saas',
  },
  clients: [
    { path: 'default()', options: { argument: 0 } },
    { path: 'PlausibleProvider()', options: { argument: 0 } },
    { path: 'init()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'default().{trackEvent,trackPageview}', effect: 'send' },
    { path: 'usePlausible()', effect: 'send' },
    { path: 'track', effect: 'send' },
  ],
} as const satisfies Library;
