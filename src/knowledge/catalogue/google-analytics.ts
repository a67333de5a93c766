import type { Library } from '../../model/library.ts';

export default {
  id: 'google-analytics',
  packages: [
    'react-ga4',
    'react-ga',
    '@next/third-parties/google',
    'universal-analytics',
    '@google-analytics/data',
    'vue-gtag',
  ],
  purpose: 'Web analytics with Google.',
  system: {
    name: 'Google Analytics',
    kind: 'analytics',
    vendor: 'Google',
    hosting: 'saas',
  },
  clients: [
    { path: 'initialize()' },
    { path: 'GoogleAnalytics()', options: { argument: 0 } },
    { path: 'default()' },
    { path: 'BetaAnalyticsDataClient()', options: { argument: 0 } },
  ],
  outbound: [
    { path: '{event,send,pageview,set,gtag}', effect: 'send' },
    { path: 'sendGAEvent', effect: 'send' },
    { path: 'BetaAnalyticsDataClient().{runReport,batchRunReports,runRealtimeReport}', effect: 'read' },
  ],
} as const satisfies Library;
