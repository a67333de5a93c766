import type { Library } from '../../model/library.ts';

export default {
  id: 'virustotal-api',
  packages: [],
  purpose: 'Tells whether a file or link is dangerous.',
  system: {
    name: 'VirusTotal',
    kind: 'http-api',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['*.virustotal.com'],
} as const satisfies Library;
