import type { Library } from '../../model/library.ts';

export default {
  id: 'emailjs-api',
  packages: [],
  purpose: 'Sends e-mail from pages.',
  system: {
    name: 'EmailJS',
    kind: 'email',
    vendor: 'EmailJS',
    hosting: 'saas',
  },
  hosts: ['*.emailjs.com'],
} as const satisfies Library;
