import type { Library } from '../../model/library.ts';

export default {
  id: 'onfido',
  packages: ['@onfido/api'],
  purpose: 'Client of Onfido, checks of the identity of people.',
  system: {
    name: 'Onfido',
    kind: 'http-api',
    vendor: 'Entrust',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'Configuration()',
      options: {
        argument: 0,
      },
    },
    {
      path: 'DefaultApi()',
      url: {
        argument: 1,
      },
    },
  ],
  outbound: [
    {
      path: 'DefaultApi().{find,list,download}',
      effect: 'read',
    },
    {
      path: 'DefaultApi().find*',
      effect: 'read',
    },
    {
      path: 'DefaultApi().list*',
      effect: 'read',
    },
    {
      path: 'DefaultApi().download*',
      effect: 'read',
    },
    {
      path: 'DefaultApi().{create,update,delete,upload,cancel,restore,resume,complete,post}',
      effect: 'write',
    },
    {
      path: 'DefaultApi().create*',
      effect: 'write',
    },
    {
      path: 'DefaultApi().update*',
      effect: 'write',
    },
    {
      path: 'DefaultApi().delete*',
      effect: 'write',
    },
    {
      path: 'DefaultApi().upload*',
      effect: 'write',
    },
    {
      path: 'DefaultApi().cancel*',
      effect: 'write',
    },
    {
      path: 'DefaultApi().restore*',
      effect: 'write',
    },
    {
      path: 'DefaultApi().resume*',
      effect: 'write',
    },
    {
      path: 'DefaultApi().complete*',
      effect: 'write',
    },
    {
      path: 'DefaultApi().post*',
      effect: 'write',
    },
    {
      path: 'DefaultApi().{generateSdkToken,extract,ping}',
      effect: 'call',
    },
  ],
  timeoutOptions: [
    {
      path: 'Configuration',
      option: {
        argument: 0,
        key: 'baseOptions.timeout',
      },
    },
  ],
} as const satisfies Library;
