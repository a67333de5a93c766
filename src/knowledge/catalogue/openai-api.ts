import type { Library } from '../../model/library.ts';

export default {
  id: 'openai-api',
  packages: [],
  purpose: 'Language models, embeddings, images and speech.',
  system: {
    name: 'OpenAI',
    aliases: ['OpenAI API', 'ChatGPT'],
    kind: 'llm',
    vendor: 'OpenAI',
    hosting: 'saas',
  },
  hosts: ['*.openai.com'],
  errors: [
    {
      name: 'You exceeded your current quota',
      means: 'The credits or the spending limit of the month are used up.',
      again: 'no',
      action: 'Add credits, or raise the limit.',
      source: 'https://developers.openai.com/docs/guides/error-codes',
    },
    {
      name: 'insufficient_quota',
      means: 'The credits or a limit of spending or usage are used up.',
      again: 'no',
      action: 'Add credits, or raise the limit.',
      source: 'https://learn.microsoft.com/en-us/microsoft-cloud/dev/dev-proxy/concepts/openai-insufficient-quota',
    },
    {
      name: 'rate_limit_exceeded',
      means: 'Too many requests or tokens in a short time.',
      again: 'later',
      action: 'Send fewer requests at once.',
      source: 'https://learn.microsoft.com/en-us/microsoft-cloud/dev/dev-proxy/concepts/openai-insufficient-quota',
    },
    {
      name: 'Rate limit reached for',
      means: 'Too many requests or tokens in a short time.',
      again: 'later',
      action: 'Send fewer requests at once.',
      source: 'https://developers.openai.com/docs/guides/error-codes',
    },
    {
      name: 'Incorrect API key provided',
      means: 'The API key is not correct.',
      again: 'no',
      action: 'Check the key.',
      source: 'https://developers.openai.com/docs/guides/error-codes',
    },
  ],
} as const satisfies Library;
