import type { Library } from '../../model/library.ts';

export default {
  id: 'anthropic-api',
  packages: [],
  purpose: 'Language models.',
  system: {
    name: 'Anthropic',
    aliases: ['Anthropic API', 'Claude'],
    kind: 'llm',
    vendor: 'Anthropic',
    hosting: 'saas',
  },
  hosts: ['*.anthropic.com'],
  errors: [
    {
      name: 'overloaded_error',
      means: 'The API is overloaded for everybody.',
      again: 'later',
      action: 'Try again after a pause, or use another model.',
      source: 'https://docs.claude.com/en/api/errors',
    },
    {
      name: 'rate_limit_error',
      means: 'Too many requests or tokens in a short time.',
      again: 'later',
      action: 'Send fewer requests at once.',
      source: 'https://docs.claude.com/en/api/errors',
    },
    {
      name: 'api_error',
      means: 'Something failed inside of Anthropic.',
      again: 'later',
      action: 'Look at status.anthropic.com.',
      source: 'https://docs.claude.com/en/api/errors',
    },
    {
      name: 'authentication_error',
      means: 'The API key is not valid.',
      again: 'no',
      action: 'Check the key.',
      source: 'https://docs.claude.com/en/api/errors',
    },
    {
      name: 'permission_error',
      means: 'The API key may not do this.',
      again: 'no',
      action: 'Check the rights of the key.',
      source: 'https://docs.claude.com/en/api/errors',
    },
    {
      name: 'request_too_large',
      means: 'The request has more bytes than are allowed.',
      again: 'no',
      action: 'Send less at once.',
      source: 'https://docs.claude.com/en/api/errors',
    },
    {
      name: 'invalid_request_error',
      means: 'Something in the request is not valid.',
      again: 'no',
      action: 'Look at its message.',
      source: 'https://docs.claude.com/en/api/errors',
    },
  ],
} as const satisfies Library;
