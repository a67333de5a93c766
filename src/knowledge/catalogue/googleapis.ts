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
    { path: 'google.*().*.*.{get,list,search,batchGet}', effect: 'read' },
    { path: 'google.*().{query,userinfo}.*', effect: 'read' },
    { path: 'google.*().*.{insert,create,update,patch,delete,send,watch,batchUpdate,copy,export}', effect: 'write' },
    {
      path: 'google.*().*.*.{insert,create,update,patch,delete,send,modify,append,batchUpdate,clear}',
      effect: 'write',
    },
    {
      path: 'google.auth.OAuth2().{getToken,refreshAccessToken,getAccessToken,getTokenInfo,revokeToken,verifyIdToken}',
      effect: 'call',
    },
  ],
  same: [
    { path: '{googleapis,@googleapis/*}#Auth.OAuth2Client()', as: 'googleapis#google.auth.OAuth2()' },
    { path: '@googleapis/gmail#gmail', as: 'googleapis#google.gmail' },
    { path: '@googleapis/calendar#calendar', as: 'googleapis#google.calendar' },
    { path: '@googleapis/drive#drive', as: 'googleapis#google.drive' },
    { path: '@googleapis/sheets#sheets', as: 'googleapis#google.sheets' },
    { path: '@googleapis/docs#docs', as: 'googleapis#google.docs' },
    { path: '@googleapis/people#people', as: 'googleapis#google.people' },
    { path: '@googleapis/youtube#youtube', as: 'googleapis#google.youtube' },
    { path: '@googleapis/admin#admin', as: 'googleapis#google.admin' },
  ],
  errors: [
    {
      name: 'invalid_grant',
      means: 'The refresh token has expired or was taken back.',
      again: 'no',
      action: 'Let the user sign in again.',
      source: 'https://developers.google.com/identity/protocols/oauth2',
    },
    {
      name: 'rateLimitExceeded',
      means: 'Too many requests in a short time.',
      again: 'later',
      action: 'Send fewer requests at once.',
      source: 'https://developers.google.com/workspace/drive/api/guides/handle-errors',
    },
    {
      name: 'userRateLimitExceeded',
      means: 'Too many requests for one user in a short time.',
      again: 'later',
      action: 'Send fewer requests at once.',
      source: 'https://developers.google.com/workspace/drive/api/guides/handle-errors',
    },
    {
      name: 'dailyLimitExceeded',
      means: 'The quota of the day is used up.',
      again: 'later',
      action: 'Have the quota raised.',
      source: 'https://developers.google.com/workspace/drive/api/guides/handle-errors',
    },
  ],
} as const satisfies Library;
