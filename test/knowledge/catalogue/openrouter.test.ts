import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('models of the AI SDK', () => {
    const source = `
      import { createOpenRouter, openrouter } from '@openrouter/ai-sdk-provider';
      const router = createOpenRouter({ apiKey: process.env.OPENROUTER_API_KEY });
      export const models = [router, openrouter('openai/gpt-4o'), openrouter.chat('openai/gpt-4o')];
    `;
    expect(matchesOf(source)).toEqual([
      'client @openrouter/ai-sdk-provider#createOpenRouter',
      'client @openrouter/ai-sdk-provider#openrouter',
      'client @openrouter/ai-sdk-provider#openrouter.chat',
    ]);
    expect(systemsOf(source)).toEqual(['OpenRouter']);
  });

  it('its own client', () => {
    const source = `
      import { OpenRouter } from '@openrouter/sdk';
      const client = new OpenRouter({ apiKey: process.env.OPENROUTER_API_KEY });
      export const answer = await client.chat.send({ model: 'openai/gpt-4o', messages: [] });
      export const models = await client.models.list();
    `;
    expect(matchesOf(source)).toEqual([
      'client @openrouter/sdk#OpenRouter',
      'outbound call @openrouter/sdk#OpenRouter().chat.send',
      'outbound read @openrouter/sdk#OpenRouter().models.list',
    ]);
  });
});

describe('ignores', () => {
  it('an own router', () => {
    const source = `
      class OpenRouter { chat = { send: (text: string) => text }; }
      export const answer = new OpenRouter().chat.send('a');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
