import type { Library } from '../../model/library.ts';

export default {
  id: 'veriff',
  packages: ['@veriff/incontext-sdk'],
  purpose: 'Checks of the identity of people with Veriff, in a page.',
  system: {
    name: 'Veriff',
    kind: 'http-api',
    vendor: 'Veriff',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'createVeriffFrame()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'createVeriffFrame',
      effect: 'call',
    },
  ],
} as const satisfies Library;
