import type { Library } from '../../model/library.ts';

export default {
  id: 'goqr-api',
  packages: [],
  purpose: 'QR codes.',
  system: {
    name: 'goQR.me',
    kind: 'http-api',
    vendor: 'goQR.me',
    hosting: 'saas',
  },
  hosts: ['api.qrserver.com'],
} as const satisfies Library;
