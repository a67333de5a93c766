import type { Library } from '../../model/library.ts';

export default {
  id: 'brevo',
  packages: ['@getbrevo/brevo', 'sib-api-v3-sdk', '@sendinblue/client'],
  purpose: 'Client of the Brevo API.',
  system: {
    name: 'Brevo',
    aliases: ['Sendinblue'],
    kind: 'email',
    vendor: 'Brevo',
    hosting: 'saas',
  },
  clients: [
    { path: 'BrevoClient()', options: { argument: 0 } },
    { path: 'TransactionalEmailsApi()' },
    { path: 'ContactsApi()' },
    { path: 'TransactionalSMSApi()' },
  ],
  outbound: [
    { path: 'BrevoClient().{transactionalEmails,transactionalSms}.*', effect: 'send' },
    { path: 'TransactionalEmailsApi().{sendTransacEmail,sendTransacTemplate}', effect: 'send' },
    { path: 'TransactionalSMSApi().sendTransacSms', effect: 'send' },
    {
      path: 'ContactsApi().{createContact,updateContact,deleteContact,addContactToList,removeContactFromList,importContacts}',
      effect: 'write',
    },
    { path: 'ContactsApi().{getContactInfo,getContacts,getLists}', effect: 'read' },
  ],
} as const satisfies Library;
