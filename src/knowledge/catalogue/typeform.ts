import type { Library } from '../../model/library.ts';

export default {
  id: 'typeform',
  packages: ['@typeform/api-client'],
  purpose: 'Client of Typeform, forms.',
  system: {
    name: 'Typeform',
    kind: 'http-api',
    vendor: 'Typeform',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'createClient()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'createClient().{forms,images,themes,workspaces,responses,webhooks,insights}.{get,list,summary}',
      effect: 'read',
    },
    {
      path: 'createClient().{forms,images,themes,workspaces,responses,webhooks}.{create,update,delete,add,copy,toggle,addMembers,removeMembers}',
      effect: 'write',
    },
    {
      path: 'createClient().forms.messages.*',
      effect: 'call',
    },
  ],
} as const satisfies Library;
