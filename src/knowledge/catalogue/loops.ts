import type { Library } from '../../model/library.ts';

export default {
  id: 'loops',
  packages: ['loops'],
  purpose: 'Client of the Loops API.',
  system: {
    name: 'Loops',
    kind: 'email',
    vendor: 'Loops',
    hosting: 'saas',
  },
  clients: [{ path: 'LoopsClient()' }],
  outbound: [
    { path: 'LoopsClient().{sendTransactionalEmail,sendEvent}', effect: 'send' },
    { path: 'LoopsClient().{createContact,updateContact,deleteContact,createContactProperty}', effect: 'write' },
    {
      path: 'LoopsClient().{findContact,listContactProperties,listMailingLists,listTransactionalEmails,testApiKey}',
      effect: 'read',
    },
  ],
  promises: [{ path: '**', begins: 'at-once' }],
} as const satisfies Library;
