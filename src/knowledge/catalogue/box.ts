import type { Library } from '../../model/library.ts';

export default {
  id: 'box',
  packages: ['box-node-sdk'],
  purpose: 'Client of Box.',
  system: {
    name: 'Box',
    kind: 'http-api',
    vendor: 'Box',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'BoxClient()',
      options: {
        argument: 0,
      },
    },
    {
      path: '{BoxOAuth,BoxCcgAuth,BoxJwtAuth,BoxDeveloperTokenAuth}()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'BoxClient().*.{get,download,search,find}',
      effect: 'read',
    },
    {
      path: 'BoxClient().*.get*',
      effect: 'read',
    },
    {
      path: 'BoxClient().*.download*',
      effect: 'read',
    },
    {
      path: 'BoxClient().*.search*',
      effect: 'read',
    },
    {
      path: 'BoxClient().*.find*',
      effect: 'read',
    },
    {
      path: 'BoxClient().*.{create,update,delete,upload,copy,restore,add,remove,promote,preflight}',
      effect: 'write',
    },
    {
      path: 'BoxClient().*.create*',
      effect: 'write',
    },
    {
      path: 'BoxClient().*.update*',
      effect: 'write',
    },
    {
      path: 'BoxClient().*.delete*',
      effect: 'write',
    },
    {
      path: 'BoxClient().*.upload*',
      effect: 'write',
    },
    {
      path: 'BoxClient().*.copy*',
      effect: 'write',
    },
    {
      path: 'BoxClient().*.restore*',
      effect: 'write',
    },
    {
      path: 'BoxClient().*.add*',
      effect: 'write',
    },
    {
      path: 'BoxClient().*.remove*',
      effect: 'write',
    },
    {
      path: 'BoxClient().*.promote*',
      effect: 'write',
    },
    {
      path: 'BoxClient().*.preflight*',
      effect: 'write',
    },
  ],
} as const satisfies Library;
