import type { Library } from '../../model/library.ts';

export default {
  id: 'dub',
  packages: ['dub', '@dub/analytics'],
  purpose: 'Client of Dub, short links.',
  system: {
    name: 'Dub',
    kind: 'http-api',
    vendor: 'Dub',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'Dub()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'serverURL',
      },
    },
    {
      path: 'inject()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'Dub().{links,analytics,events,tags,folders,domains,customers,partners,partnerApplications,discountCodes,commissions,payouts,qrCodes,bounties}.{get,list,count,retrieve,checkStatus,analytics}',
      effect: 'read',
    },
    {
      path: 'Dub().{links,analytics,events,tags,folders,domains,customers,partners,partnerApplications,discountCodes,commissions,payouts,qrCodes,bounties}.get*',
      effect: 'read',
    },
    {
      path: 'Dub().{links,analytics,events,tags,folders,domains,customers,partners,partnerApplications,discountCodes,commissions,payouts,qrCodes,bounties}.list*',
      effect: 'read',
    },
    {
      path: 'Dub().{links,analytics,events,tags,folders,domains,customers,partners,partnerApplications,discountCodes,commissions,payouts,qrCodes,bounties}.retrieve*',
      effect: 'read',
    },
    {
      path: 'Dub().track.{lead,sale}',
      effect: 'send',
    },
    {
      path: 'Dub().{links,tags,folders,domains,customers,partners,discountCodes,commissions}.{create,update,upsert,delete,register,ban,deactivate}',
      effect: 'write',
    },
    {
      path: 'Dub().{links,tags,folders,domains,customers,partners,discountCodes,commissions}.create*',
      effect: 'write',
    },
    {
      path: 'Dub().{links,tags,folders,domains,customers,partners,discountCodes,commissions}.update*',
      effect: 'write',
    },
    {
      path: 'Dub().{links,tags,folders,domains,customers,partners,discountCodes,commissions}.upsert*',
      effect: 'write',
    },
    {
      path: 'Dub().{links,tags,folders,domains,customers,partners,discountCodes,commissions}.delete*',
      effect: 'write',
    },
    {
      path: 'Dub().embedTokens.referrals',
      effect: 'write',
    },
    {
      path: 'Dub().{partnerApplications,bounties}.{approve,reject,approveSubmission,rejectSubmission}',
      effect: 'call',
    },
  ],
  timeoutOptions: [
    {
      path: 'Dub',
      option: {
        argument: 0,
        key: 'timeoutMs',
      },
    },
  ],
} as const satisfies Library;
