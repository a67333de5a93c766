import type { Library } from '../../model/library.ts';

export default {
  id: 'googleapis',
  packages: ['googleapis', '@googleapis/*'],
  purpose: 'Client of the Google APIs: Gmail, Calendar, Drive, Sheets and others.',
  system: {
    name: 'Google APIs',
    aliases: ['Google Workspace', 'Gmail', 'Google Calendar', 'Google Drive', 'Google Sheets'],
    kind: 'http-api',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: [
    'www.googleapis.com',
    'gmail.googleapis.com',
    'sheets.googleapis.com',
    'people.googleapis.com',
    'docs.googleapis.com',
    'calendar.googleapis.com',
    'drive.googleapis.com',
  ],
  clients: [
    {
      path: 'google.{gmail,calendar,drive,sheets,docs,people,youtube,analyticsdata,admin,oauth2,searchconsole,tasks}()',
      options: { argument: 0 },
    },
    { path: 'google.auth.{OAuth2,GoogleAuth,JWT}()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'google.*().*.{get,list,search}', effect: 'read' },
    { path: 'google.*().*.*.{get,list,search}', effect: 'read' },
    { path: 'google.*().*.{insert,create,update,patch,delete,send,watch,batchUpdate,copy,export}', effect: 'write' },
    {
      path: 'google.*().*.*.{insert,create,update,patch,delete,send,modify,append,batchUpdate,batchGet,clear}',
      effect: 'write',
    },
    {
      path: 'google.auth.OAuth2().{getToken,refreshAccessToken,getAccessToken,getTokenInfo,revokeToken,verifyIdToken}',
      effect: 'call',
    },
  ],
} as const satisfies Library;
