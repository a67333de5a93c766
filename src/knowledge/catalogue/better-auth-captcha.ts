import type { Library } from '../../model/library.ts';

export default {
  id: 'better-auth-captcha',
  packages: ['better-auth/plugins'],
  purpose: 'Tells people from bots at the sign-in of Better Auth.',
  clients: [{ path: 'captcha()', options: { argument: 0 } }],
  systemChoices: [
    {
      path: 'captcha',
      option: { argument: 0, key: 'provider' },
      systems: {
        'cloudflare-turnstile': {
          name: 'Cloudflare Turnstile',
          kind: 'http-api',
          vendor: 'Cloudflare',
          hosting: 'saas',
        },
        'google-recaptcha': {
          name: 'Google reCAPTCHA',
          aliases: ['reCAPTCHA', 'Google reCAPTCHA Enterprise'],
          kind: 'http-api',
          vendor: 'Google',
          hosting: 'saas',
        },
        hcaptcha: { name: 'hCaptcha', kind: 'http-api', vendor: 'Intuition Machines', hosting: 'saas' },
      },
    },
  ],
} as const satisfies Library;
