import type { Library } from '../../model/library.ts';

export default {
  id: 'constant-contact-api',
  packages: [],
  purpose: 'Marketing by email.',
  system: {
    name: 'Constant Contact',
    kind: 'email',
    vendor: 'Constant Contact',
    hosting: 'saas',
  },
  hosts: ['api.cc.email', 'authz.constantcontact.com'],
} as const satisfies Library;
