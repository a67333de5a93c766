import type { Library } from '../../model/library.ts';

export default {
  id: 'hcaptcha',
  packages: ['hcaptcha', '@hcaptcha/react-hcaptcha'],
  purpose: 'Tells people from bots with hCaptcha.',
  system: {
    name: 'hCaptcha',
    kind: 'http-api',
    vendor: 'Intuition Machines',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'default()',
    },
  ],
  outbound: [
    {
      path: 'verify',
      effect: 'call',
    },
  ],
} as const satisfies Library;
