import type { Library } from '../../model/library.ts';

export default {
  id: 'vercel-analytics',
  packages: ['@vercel/analytics', '@vercel/analytics/*', '@vercel/speed-insights', '@vercel/speed-insights/*'],
  purpose: 'Web analytics with Vercel.',
  system: {
    name: 'Vercel Analytics',
    kind: 'analytics',
    vendor: 'Vercel',
    hosting: 'saas',
  },
  clients: [
    { path: 'Analytics()', options: { argument: 0 } },
    { path: 'SpeedInsights()', options: { argument: 0 } },
    { path: 'inject()', options: { argument: 0 } },
    { path: 'injectSpeedInsights()', options: { argument: 0 } },
  ],
  outbound: [{ path: 'track', effect: 'send' }],
} as const satisfies Library;
