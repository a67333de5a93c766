import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('calls of a model and how often they are tried', () => {
    const source = `
      import { generateText, streamText } from 'ai';
      import { openai } from '@ai-sdk/openai';
      const { text } = await generateText({ model: openai('gpt-5'), prompt: 'a', maxRetries: 5 });
      streamText({ model: openai('gpt-5'), prompt: text });
    `;
    expect(matchesOf(source)).toEqual([
      'client @ai-sdk/openai#openai',
      'client @ai-sdk/openai#openai',
      'outbound call ai#generateText',
      'outbound call ai#streamText',
      'retry 6 exponential generateText',
    ]);
    expect(systemsOf(source)).toEqual(['OpenAI']);
  });

  it('agents, where they are asked', () => {
    const source = `
      import { ToolLoopAgent } from 'ai';
      const agent = new ToolLoopAgent({ model: 'openai/gpt-5', tools: {} });
      await agent.generate({ prompt: 'a' });
    `;
    expect(matchesOf(source)).toEqual(['outbound call ai#ToolLoopAgent().generate']);
  });
});

describe('ignores', () => {
  it('tools and messages', () => {
    const source = `
      import { convertToModelMessages, tool } from 'ai';
      export const clock = tool({ description: 'tells the time', execute: async () => 'noon' });
      export const said = convertToModelMessages([]);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
