import type { Library } from '../../model/library.ts';

export default {
  id: 'anthropic-vertex',
  packages: ['@anthropic-ai/vertex-sdk'],
  purpose: 'Client of the models of Anthropic at Google Vertex AI.',
  system: { name: 'Google Vertex AI', aliases: ['Vertex AI'], kind: 'llm', vendor: 'Google', hosting: 'saas' },
  clients: [{ path: 'AnthropicVertex()', options: { argument: 0 }, url: { argument: 0, key: 'baseURL' } }],
  outbound: [
    { path: 'AnthropicVertex().messages.{create,stream,countTokens}', effect: 'call' },
    { path: 'AnthropicVertex().beta.messages.{create,stream,countTokens}', effect: 'call' },
  ],
  modelCalls: [
    {
      path: 'AnthropicVertex().messages.{create,stream}',
      model: { argument: 0, key: 'model' },
      instructions: { argument: 0, key: 'system' },
      messages: { argument: 0, key: 'messages' },
      tools: { argument: 0, key: 'tools' },
    },
  ],
  retryOptions: [
    {
      path: 'AnthropicVertex',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  timeoutOptions: [{ path: 'AnthropicVertex', option: { argument: 0, key: 'timeout' } }],
  same: [{ path: '@anthropic-ai/vertex-sdk#default', as: '@anthropic-ai/vertex-sdk#AnthropicVertex' }],
} as const satisfies Library;
