import type { Library } from '../../model/library.ts';

export default {
  id: 'plaid-api',
  packages: [],
  purpose: "Data of users' bank accounts.",
  system: {
    name: 'Plaid',
    kind: 'http-api',
    vendor: 'Plaid',
    hosting: 'saas',
  },
  hosts: ['*.plaid.com'],
  errors: [
    {
      name: 'ITEM_LOGIN_REQUIRED',
      means: 'The credentials of the user for the bank, or the consent, are not valid any more.',
      again: 'no',
      action: 'Send the user through Link in update mode.',
      source: 'https://plaid.com/docs/errors/item/',
    },
    {
      name: 'PRODUCT_NOT_READY',
      means: 'The data is not there yet.',
      again: 'later',
      action: 'Wait for the webhook.',
      source: 'https://plaid.com/docs/errors/item/',
    },
    {
      name: 'INSTITUTION_DOWN',
      means: 'The bank fails or is in maintenance.',
      again: 'later',
      action: 'Wait.',
      source: 'https://plaid.com/docs/errors/institution/',
    },
    {
      name: 'INSTITUTION_NOT_RESPONDING',
      means: 'The bank does not answer.',
      again: 'later',
      action: 'Wait.',
      source: 'https://plaid.com/docs/errors/institution/',
    },
    {
      name: 'INVALID_ACCESS_TOKEN',
      means: 'The access token is not valid.',
      again: 'no',
      action: 'Check the token, and whether environments are mixed.',
      source: 'https://plaid.com/docs/errors/invalid-input/',
    },
    {
      name: 'INVALID_API_KEYS',
      means: 'Client id or secret are not valid.',
      again: 'no',
      action: 'Check the keys and the environment.',
      source: 'https://plaid.com/docs/errors/invalid-input/',
    },
  ],
  webhooks: [
    {
      events: 'events of items, transactions and transfers',
      signature: 'a JWT with the SHA-256 of the body',
      headers: ['Plaid-Verification'],
      source: ['https://plaid.com/docs/api/webhooks/webhook-verification/'],
    },
  ],
} as const satisfies Library;
