import type { Library } from '../../model/library.ts';

export default {
  id: 'better-auth-pwned',
  packages: ['better-auth/plugins', 'better-auth/plugins/haveibeenpwned'],
  purpose: 'Asks at the sign-up of Better Auth whether a password has leaked.',
  system: {
    name: 'Have I Been Pwned',
    aliases: ['Pwned Passwords'],
    kind: 'http-api',
    vendor: 'Have I Been Pwned',
    hosting: 'saas',
  },
  clients: [{ path: 'haveIBeenPwned()', options: { argument: 0 } }],
} as const satisfies Library;
