import type { Library } from '../../model/library.ts';

export default {
  id: 'have-i-been-pwned-api',
  packages: [],
  purpose: 'Tells whether a password or an account leaked.',
  system: {
    name: 'Have I Been Pwned',
    aliases: ['Pwned Passwords'],
    kind: 'http-api',
    vendor: 'Have I Been Pwned',
    hosting: 'saas',
  },
  hosts: ['*.pwnedpasswords.com', '*.haveibeenpwned.com'],
} as const satisfies Library;
