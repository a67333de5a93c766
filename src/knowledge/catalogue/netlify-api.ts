import type { Library } from '../../model/library.ts';

export default {
  id: 'netlify-api',
  packages: [],
  purpose: 'Sites and deployments on Netlify.',
  system: {
    name: 'Netlify',
    kind: 'http-api',
    vendor: 'Netlify',
    hosting: 'saas',
  },
  hosts: ['api.netlify.com', 'app.netlify.com'],
} as const satisfies Library;
