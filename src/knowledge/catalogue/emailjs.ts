import type { Library } from '../../model/library.ts';

export default {
  id: 'emailjs',
  packages: ['@emailjs/browser'],
  purpose: 'Sends mail from pages with EmailJS.',
  system: { name: 'EmailJS', kind: 'email', vendor: 'EmailJS', hosting: 'saas' },
  clients: [{ path: 'init()', options: { argument: 0 } }],
  outbound: [{ path: '{send,sendForm}', effect: 'send' }],
} as const satisfies Library;
