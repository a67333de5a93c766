import type { Library } from '../../model/library.ts';

export default {
  id: 'browserbase',
  packages: ['@browserbasehq/sdk', '@browserbasehq/stagehand'],
  purpose: 'Browsers at Browserbase.',
  system: {
    name: 'Browserbase',
    kind: 'browser',
    vendor: 'Browserbase',
    hosting: 'saas',
  },
  clients: [
    { path: 'default()', options: { argument: 0 } },
    { path: 'Browserbase()', options: { argument: 0 } },
    { path: 'Stagehand()', options: { argument: 0 } },
  ],
  outbound: [
    { path: '{default,Browserbase}().{sessions,contexts,extensions,projects}.*', effect: 'call' },
    { path: 'Stagehand().{init,act,extract,observe}', effect: 'call' },
  ],
} as const satisfies Library;
