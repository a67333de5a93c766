import type { Library } from '../../model/library.ts';

export default {
  id: 'lob',
  packages: ['@lob/lob-typescript-sdk'],
  purpose: 'Client of Lob, letters and checks of postal addresses.',
  system: {
    name: 'Lob.com',
    kind: 'http-api',
    vendor: 'Lob',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'Configuration()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: '{LettersApi,PostcardsApi,ChecksApi,SelfMailersApi,CardOrdersApi,CampaignsApi}().{create,send}',
      effect: 'send',
    },
    {
      path: '{AddressesApi,BankAccountsApi,BuckslipsApi,CampaignsApi,CardsApi,ChecksApi,CreativesApi,LettersApi,PostcardsApi,SelfMailersApi,TemplatesApi,UploadsApi}().{get,list}',
      effect: 'read',
    },
    {
      path: '{AddressesApi,BankAccountsApi,BuckslipsApi,CardsApi,CampaignsApi,ChecksApi,CreativesApi,LettersApi,PostcardsApi,SelfMailersApi,TemplatesApi,UploadsApi}().{create,update,delete,cancel}',
      effect: 'write',
    },
    {
      path: '{UsVerificationsApi,IntlVerificationsApi}().{verifySingle,verifyBulk}',
      effect: 'read',
    },
  ],
} as const satisfies Library;
