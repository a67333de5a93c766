import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('commands and agents', () => {
    const source = `
      import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
      const client = new BedrockRuntimeClient({ region: 'eu-central-1', maxAttempts: 5 });
      await client.send(new ConverseCommand({ modelId: 'm', messages: [] }));
    `;
    expect(matchesOf(source)).toEqual([
      'client @aws-sdk/client-bedrock-runtime#BedrockRuntimeClient',
      'outbound call @aws-sdk/client-bedrock-runtime#BedrockRuntimeClient().send',
      'retry 5 exponential jitter BedrockRuntimeClient',
    ]);
    expect(systemsOf(source)).toEqual(['Amazon Bedrock']);
  });

  it('the SDK of Anthropic on Bedrock', () => {
    const source = `
      import { AnthropicBedrock } from '@anthropic-ai/bedrock-sdk';
      await new AnthropicBedrock().messages.create({ model: 'm', max_tokens: 10, messages: [] });
    `;
    expect(matchesOf(source)).toEqual([
      'client @anthropic-ai/bedrock-sdk#AnthropicBedrock',
      'outbound call @anthropic-ai/bedrock-sdk#AnthropicBedrock().messages.create',
    ]);
    expect(systemsOf(source)).toEqual(['Amazon Bedrock']);
  });
});

describe('ignores', () => {
  it('a command that nobody sends', () => {
    const source = `
      import { ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
      export const command = new ConverseCommand({ modelId: 'm', messages: [] });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
