import type { Library } from '../../model/library.ts';

export default {
  id: 'appwrite',
  packages: ['appwrite', 'node-appwrite'],
  purpose: 'Client of Appwrite: accounts, databases, files and functions.',
  system: { name: 'Appwrite', kind: 'database', vendor: 'Appwrite', hosting: 'either' },
  hosts: ['*.appwrite.io'],
  clients: [{ path: 'Client()' }, { path: 'Client().setEndpoint()', url: { argument: 0 } }],
  outbound: [
    {
      path: '{Account,Databases,TablesDB,Storage,Teams,Users,Functions,Messaging,Sites,Tokens,Locale}().{get,list}',
      effect: 'read',
    },
    {
      path: '{Account,Databases,TablesDB,Storage,Teams,Users,Functions,Messaging,Sites,Tokens,Locale}().{get,list}*',
      effect: 'read',
    },
    { path: 'Functions().createExecution', effect: 'call' },
    { path: 'Graphql().{query,mutation}', effect: 'call' },
    { path: 'Client().{ping,call}', effect: 'call' },
    { path: 'Messaging().{createEmail,createSms,createSMS,createPush}', effect: 'send' },
    { path: 'Client().**.subscribe', effect: 'consume' },
    { path: 'Realtime().subscribe', effect: 'consume' },
    {
      path: '{Account,Databases,TablesDB,Storage,Teams,Users,Functions,Messaging,Sites,Tokens}().{create,update,delete}',
      effect: 'write',
    },
    {
      path: '{Account,Databases,TablesDB,Storage,Teams,Users,Functions,Messaging,Sites,Tokens}().{create,update,delete,upsert,increment,decrement}*',
      effect: 'write',
    },
  ],
  local: ['Storage().{getFileDownload,getFilePreview,getFileView}'],
} as const satisfies Library;
