import type { Library } from '../../model/library.ts';

export default {
  id: 'google-recaptcha-api',
  packages: [],
  purpose: 'Tells people from bots.',
  system: {
    name: 'Google reCAPTCHA',
    aliases: ['reCAPTCHA', 'Google reCAPTCHA Enterprise'],
    kind: 'http-api',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['recaptchaenterprise.googleapis.com', '*.recaptcha.net', 'www.google.com/recaptcha'],
} as const satisfies Library;
