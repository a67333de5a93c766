import type { Library } from '../../model/library.ts';

export default {
  id: 'heroku-api',
  packages: [],
  purpose: 'Applications on Heroku.',
  system: {
    name: 'Heroku',
    kind: 'http-api',
    vendor: 'Salesforce',
    hosting: 'saas',
  },
  hosts: ['api.heroku.com', 'id.heroku.com'],
} as const satisfies Library;
