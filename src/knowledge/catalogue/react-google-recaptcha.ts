import type { Library } from '../../model/library.ts';

export default {
  id: 'react-google-recaptcha',
  packages: ['react-google-recaptcha'],
  purpose: 'Tells people from bots with reCAPTCHA.',
  system: {
    name: 'Google reCAPTCHA',
    aliases: ['reCAPTCHA', 'Google reCAPTCHA Enterprise'],
    kind: 'http-api',
    vendor: 'Google',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'default()',
    },
  ],
} as const satisfies Library;
