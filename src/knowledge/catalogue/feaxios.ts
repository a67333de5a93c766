import type { Library } from '../../model/library.ts';

export default {
  id: 'feaxios',
  packages: ['feaxios'],
  purpose: 'HTTP client with the interface of axios on fetch.',
  clients: [
    {
      path: 'create()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'baseURL',
      },
    },
  ],
  outbound: [
    {
      path: '{default,create()}',
      effect: 'call',
      url: {
        argument: 0,
        key: 'url',
      },
      base: {
        argument: 0,
        key: 'baseURL',
      },
    },
    {
      path: '{request,create().request}',
      effect: 'call',
      url: {
        argument: 0,
        key: 'url',
      },
      base: {
        argument: 0,
        key: 'baseURL',
      },
    },
    {
      path: '{get,delete,head,options}',
      effect: 'call',
      url: {
        argument: 0,
      },
      base: {
        argument: 1,
        key: 'baseURL',
      },
    },
    {
      path: 'create().{get,delete,head,options}',
      effect: 'call',
      url: {
        argument: 0,
      },
      base: {
        argument: 1,
        key: 'baseURL',
      },
    },
    {
      path: '{post,put,patch,postForm,putForm,patchForm}',
      effect: 'call',
      url: {
        argument: 0,
      },
      base: {
        argument: 2,
        key: 'baseURL',
      },
    },
    {
      path: 'create().{post,put,patch,postForm,putForm,patchForm}',
      effect: 'call',
      url: {
        argument: 0,
      },
      base: {
        argument: 2,
        key: 'baseURL',
      },
    },
  ],
  timeoutOptions: [
    {
      path: 'create',
      option: {
        argument: 0,
        key: 'timeout',
      },
    },
    {
      path: '{get,delete,head,options,create().get,create().delete,create().head,create().options}',
      option: {
        argument: 1,
        key: 'timeout',
      },
    },
    {
      path: '{post,put,patch,create().post,create().put,create().patch}',
      option: {
        argument: 2,
        key: 'timeout',
      },
    },
  ],
  same: [],
} as const satisfies Library;
