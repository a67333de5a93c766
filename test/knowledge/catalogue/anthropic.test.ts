import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages and their retries', () => {
    const source = `
      import Anthropic from '@anthropic-ai/sdk';
      const client = new Anthropic({ maxRetries: 4 });
      await client.messages.create({ model: 'claude', max_tokens: 10, messages: [] });
      await client.beta.messages.batches.retrieve('id');
    `;
    expect(matchesOf(source)).toEqual([
      'client @anthropic-ai/sdk#default',
      'outbound read @anthropic-ai/sdk#default().beta.messages.batches.retrieve',
      'outbound write @anthropic-ai/sdk#default().messages.create',
      'retry 5 exponential jitter sdk',
    ]);
    expect(systemsOf(source)).toEqual(['Anthropic']);
  });

  it('providers of other SDKs', () => {
    const source = `
      import { anthropic } from '@ai-sdk/anthropic';
      import { ChatAnthropic } from '@langchain/anthropic';
      export const model = anthropic('claude');
      await new ChatAnthropic({ model: 'claude' }).invoke('a');
    `;
    expect(matchesOf(source)).toEqual([
      'client @ai-sdk/anthropic#anthropic',
      'client @langchain/anthropic#ChatAnthropic',
      'outbound call @langchain/anthropic#ChatAnthropic().invoke',
    ]);
    expect(systemsOf(source)).toEqual(['Anthropic']);
  });
});

describe('ignores', () => {
  it('errors and types', () => {
    const source = `
      import Anthropic from '@anthropic-ai/sdk';
      export const isLimit = (error: unknown) => error instanceof Anthropic.RateLimitError;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
