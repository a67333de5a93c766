import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages', () => {
    const source = `
      import { AnthropicVertex } from '@anthropic-ai/vertex-sdk';
      const client = new AnthropicVertex({ region: 'europe-west1', maxRetries: 4 });
      export const answer = await client.messages.create({ model: 'claude-sonnet-4', max_tokens: 100, messages: [] });
    `;
    expect(matchesOf(source)).toEqual([
      'client @anthropic-ai/vertex-sdk#AnthropicVertex',
      'outbound call @anthropic-ai/vertex-sdk#AnthropicVertex().messages.create',
      'retry 5 exponential jitter AnthropicVertex',
    ]);
    expect(systemsOf(source)).toEqual(['Google Vertex AI']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { AnthropicVertex } from '@anthropic-ai/vertex-sdk';
      export const same = (given: AnthropicVertex) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
