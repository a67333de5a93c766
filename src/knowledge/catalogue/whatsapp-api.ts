import type { Library } from '../../model/library.ts';

export default {
  id: 'whatsapp-api',
  packages: [],
  purpose: 'Messages through WhatsApp.',
  system: {
    name: 'WhatsApp Business',
    aliases: ['WhatsApp Cloud API', 'WhatsApp'],
    kind: 'http-api',
    vendor: 'Meta',
    hosting: 'saas',
  },
  hosts: ['*.whatsapp.com', '*.whatsapp.net'],
} as const satisfies Library;
