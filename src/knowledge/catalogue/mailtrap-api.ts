import type { Library } from '../../model/library.ts';

export default {
  id: 'mailtrap-api',
  packages: [],
  purpose: 'Sends and tries out e-mail.',
  system: {
    name: 'Mailtrap',
    kind: 'email',
    vendor: 'Railsware',
    hosting: 'saas',
  },
  hosts: ['*.mailtrap.io'],
} as const satisfies Library;
