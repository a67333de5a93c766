import type { Library } from '../../model/library.ts';

export default {
  id: 'crowdin',
  packages: ['@crowdin/crowdin-api-client'],
  purpose: 'Client of Crowdin, translations.',
  system: {
    name: 'Crowdin',
    kind: 'http-api',
    vendor: 'Crowdin',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'default()',
      options: {
        argument: 0,
      },
    },
    {
      path: 'Client()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: '{default,Client}().*.{get,list,download,check}',
      effect: 'read',
    },
    {
      path: '{default,Client}().*.get*',
      effect: 'read',
    },
    {
      path: '{default,Client}().*.list*',
      effect: 'read',
    },
    {
      path: '{default,Client}().*.download*',
      effect: 'read',
    },
    {
      path: '{default,Client}().*.check*',
      effect: 'read',
    },
    {
      path: '{default,Client}().*.{add,create,edit,update,delete,build,upload,apply,clone,replace,restore,assign,remove,cancel}',
      effect: 'write',
    },
    {
      path: '{default,Client}().*.add*',
      effect: 'write',
    },
    {
      path: '{default,Client}().*.create*',
      effect: 'write',
    },
    {
      path: '{default,Client}().*.edit*',
      effect: 'write',
    },
    {
      path: '{default,Client}().*.update*',
      effect: 'write',
    },
    {
      path: '{default,Client}().*.delete*',
      effect: 'write',
    },
    {
      path: '{default,Client}().*.build*',
      effect: 'write',
    },
    {
      path: '{default,Client}().*.upload*',
      effect: 'write',
    },
    {
      path: '{default,Client}().*.apply*',
      effect: 'write',
    },
    {
      path: '{default,Client}().*.clone*',
      effect: 'write',
    },
    {
      path: '{default,Client}().*.replace*',
      effect: 'write',
    },
    {
      path: '{default,Client}().*.restore*',
      effect: 'write',
    },
    {
      path: '{default,Client}().*.assign*',
      effect: 'write',
    },
    {
      path: '{default,Client}().*.remove*',
      effect: 'write',
    },
    {
      path: '{default,Client}().*.cancel*',
      effect: 'write',
    },
  ],
} as const satisfies Library;
