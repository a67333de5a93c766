import type { Library } from '../../model/library.ts';

export default {
  id: 'hcaptcha-api',
  packages: [],
  purpose: 'Tells people from bots.',
  system: {
    name: 'hCaptcha',
    kind: 'http-api',
    vendor: 'Intuition Machines',
    hosting: 'saas',
  },
  hosts: ['*.hcaptcha.com'],
} as const satisfies Library;
