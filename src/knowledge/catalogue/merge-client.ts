import type { Library } from '../../model/library.ts';

export default {
  id: 'merge-client',
  packages: ['@mergeapi/merge-node-client'],
  purpose: 'Client of Merge, one interface to systems of many vendors.',
  system: {
    name: 'Merge API',
    kind: 'http-api',
    vendor: 'Merge',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'MergeClient()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'MergeClient().{ats,accounting,crm,hris,ticketing,filestorage}.*.{list,retrieve,meta,pingRetrieve}',
      effect: 'read',
    },
    {
      path: 'MergeClient().{ats,accounting,crm,hris,ticketing,filestorage}.*.list*',
      effect: 'read',
    },
    {
      path: 'MergeClient().{ats,accounting,crm,hris,ticketing,filestorage}.*.retrieve*',
      effect: 'read',
    },
    {
      path: 'MergeClient().{ats,accounting,crm,hris,ticketing,filestorage}.*.meta*',
      effect: 'read',
    },
    {
      path: 'MergeClient().{ats,accounting,crm,hris,ticketing,filestorage}.*.{create,partialUpdate,update,delete}',
      effect: 'write',
    },
    {
      path: 'MergeClient().{ats,accounting,crm,hris,ticketing,filestorage}.*.create*',
      effect: 'write',
    },
    {
      path: 'MergeClient().{ats,accounting,crm,hris,ticketing,filestorage}.*.partialUpdate*',
      effect: 'write',
    },
    {
      path: 'MergeClient().{ats,accounting,crm,hris,ticketing,filestorage}.*.update*',
      effect: 'write',
    },
    {
      path: 'MergeClient().{ats,accounting,crm,hris,ticketing,filestorage}.*.delete*',
      effect: 'write',
    },
  ],
} as const satisfies Library;
