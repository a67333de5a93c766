import type { Library } from '../../model/library.ts';

export default {
  id: 'dropbox-api',
  packages: [],
  purpose: 'Files and sign-in with Dropbox.',
  system: {
    name: 'Dropbox',
    kind: 'http-api',
    vendor: 'Dropbox',
    hosting: 'saas',
  },
  hosts: ['*.dropbox.com', '*.dropboxapi.com'],
  webhooks: [
    {
      events: 'changes of files',
      signature: 'HMAC-SHA256 of the raw body',
      headers: ['X-Dropbox-Signature'],
      source: [
        'https://www.dropbox.com/developers/reference/webhooks',
        'https://github.com/dropbox/mdwebhook/blob/master/app.py',
      ],
    },
  ],
} as const satisfies Library;
