import type { Library } from '../../model/library.ts';

export default {
  id: 'resend-api',
  packages: [],
  purpose: 'Sends e-mail.',
  system: {
    name: 'Resend',
    kind: 'email',
    vendor: 'Resend',
    hosting: 'saas',
  },
  hosts: ['api.resend.com', 'smtp.resend.com'],
  errors: [
    {
      name: 'rate_limit_exceeded',
      means: 'Too many requests in a second.',
      again: 'later',
      action: 'Send fewer requests at once.',
      source: 'https://resend.com/docs/api-reference/errors',
    },
    {
      name: 'daily_quota_exceeded',
      means: 'The quota of the day is used up.',
      again: 'later',
      action: 'Upgrade the plan, or wait.',
      source: 'https://resend.com/docs/api-reference/errors',
    },
    {
      name: 'monthly_quota_exceeded',
      means: 'The quota of the month is used up.',
      again: 'later',
      action: 'Upgrade the plan.',
      source: 'https://resend.com/docs/api-reference/errors',
    },
    {
      name: 'missing_api_key',
      means: 'No API key was sent.',
      again: 'no',
      action: 'Set the key.',
      source: 'https://resend.com/docs/api-reference/errors',
    },
    {
      name: 'restricted_api_key',
      means: 'The API key may only send.',
      again: 'no',
      action: 'Use a key with full access.',
      source: 'https://resend.com/docs/api-reference/errors',
    },
    {
      name: 'invalid_from_address',
      means: 'The address of the sender is not valid.',
      again: 'no',
      action: 'Check its form.',
      source: 'https://resend.com/docs/api-reference/errors',
    },
    {
      name: 'invalid_idempotent_request',
      means: 'The idempotency key was used for another mail.',
      again: 'no',
      action: 'Use a new key for each different mail.',
      source: 'https://resend.com/docs/api-reference/errors',
    },
    {
      name: 'concurrent_idempotent_requests',
      means: 'A request with the same idempotency key is still running.',
      again: 'later',
      action: 'Wait for it.',
      source: 'https://resend.com/docs/api-reference/errors',
    },
  ],
} as const satisfies Library;
