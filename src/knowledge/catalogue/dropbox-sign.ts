import type { Library } from '../../model/library.ts';

export default {
  id: 'dropbox-sign',
  packages: ['@dropbox/sign', 'hellosign-sdk'],
  purpose: 'Client of Dropbox Sign, signatures of documents.',
  system: {
    name: 'Dropbox Sign',
    kind: 'http-api',
    vendor: 'Dropbox',
    hosting: 'saas',
  },
  clients: [
    {
      path: '{AccountApi,ApiAppApi,BulkSendJobApi,EmbeddedApi,FaxApi,OAuthApi,ReportApi,SignatureRequestApi,TeamApi,TemplateApi,UnclaimedDraftApi}()',
      url: {
        argument: 0,
      },
    },
    {
      path: 'default()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'SignatureRequestApi().{signatureRequestSend,signatureRequestSendWithTemplate,signatureRequestBulkSendWithTemplate,signatureRequestRemind}',
      effect: 'send',
    },
    {
      path: 'SignatureRequestApi().{signatureRequestGet,signatureRequestList,signatureRequestFiles,signatureRequestFilesAsDataUri,signatureRequestFilesAsFileUrl}',
      effect: 'read',
    },
    {
      path: 'SignatureRequestApi().signatureRequest*',
      effect: 'write',
    },
    {
      path: '{AccountApi,ApiAppApi,BulkSendJobApi,EmbeddedApi,FaxApi,OAuthApi,ReportApi,TeamApi,TemplateApi,UnclaimedDraftApi}().{account,apiApp,bulkSendJob,embedded,fax,oauth,report,team,template,unclaimedDraft}',
      effect: 'call',
    },
    {
      path: '{AccountApi,ApiAppApi,BulkSendJobApi,EmbeddedApi,FaxApi,OAuthApi,ReportApi,TeamApi,TemplateApi,UnclaimedDraftApi}().account*',
      effect: 'call',
    },
    {
      path: '{AccountApi,ApiAppApi,BulkSendJobApi,EmbeddedApi,FaxApi,OAuthApi,ReportApi,TeamApi,TemplateApi,UnclaimedDraftApi}().apiApp*',
      effect: 'call',
    },
    {
      path: '{AccountApi,ApiAppApi,BulkSendJobApi,EmbeddedApi,FaxApi,OAuthApi,ReportApi,TeamApi,TemplateApi,UnclaimedDraftApi}().bulkSendJob*',
      effect: 'call',
    },
    {
      path: '{AccountApi,ApiAppApi,BulkSendJobApi,EmbeddedApi,FaxApi,OAuthApi,ReportApi,TeamApi,TemplateApi,UnclaimedDraftApi}().embedded*',
      effect: 'call',
    },
    {
      path: '{AccountApi,ApiAppApi,BulkSendJobApi,EmbeddedApi,FaxApi,OAuthApi,ReportApi,TeamApi,TemplateApi,UnclaimedDraftApi}().fax*',
      effect: 'call',
    },
    {
      path: '{AccountApi,ApiAppApi,BulkSendJobApi,EmbeddedApi,FaxApi,OAuthApi,ReportApi,TeamApi,TemplateApi,UnclaimedDraftApi}().oauth*',
      effect: 'call',
    },
    {
      path: '{AccountApi,ApiAppApi,BulkSendJobApi,EmbeddedApi,FaxApi,OAuthApi,ReportApi,TeamApi,TemplateApi,UnclaimedDraftApi}().report*',
      effect: 'call',
    },
    {
      path: '{AccountApi,ApiAppApi,BulkSendJobApi,EmbeddedApi,FaxApi,OAuthApi,ReportApi,TeamApi,TemplateApi,UnclaimedDraftApi}().team*',
      effect: 'call',
    },
    {
      path: '{AccountApi,ApiAppApi,BulkSendJobApi,EmbeddedApi,FaxApi,OAuthApi,ReportApi,TeamApi,TemplateApi,UnclaimedDraftApi}().template*',
      effect: 'call',
    },
    {
      path: '{AccountApi,ApiAppApi,BulkSendJobApi,EmbeddedApi,FaxApi,OAuthApi,ReportApi,TeamApi,TemplateApi,UnclaimedDraftApi}().unclaimedDraft*',
      effect: 'call',
    },
    {
      path: 'default().signatureRequest.{send,sendWithTemplate,remind}',
      effect: 'send',
    },
    {
      path: 'default().{account,signatureRequest,team,template,embedded}.{get,list,download,getSignUrl}',
      effect: 'read',
    },
    {
      path: 'default().{account,signatureRequest,team,template,embedded,unclaimedDraft,apiApp}.*',
      effect: 'call',
    },
  ],
} as const satisfies Library;
