import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('chat, responses and embeddings', () => {
    const source = `
      import OpenAI from 'openai';
      const openai = new OpenAI({ apiKey: process.env.OPENAI_API_KEY, maxRetries: 5 });
      export const chat = await openai.chat.completions.create({ model: 'gpt-4o', messages: [] });
      export const response = await openai.responses.create({ model: 'gpt-4o', input: 'hi' });
      export const vectors = await openai.embeddings.create({ model: 'text-embedding-3-small', input: 'a' });
    `;
    expect(matchesOf(source)).toEqual([
      'client openai#default',
      'outbound call openai#default().chat.completions.create',
      'outbound call openai#default().embeddings.create',
      'outbound call openai#default().responses.create',
      'retry 6 exponential jitter openai',
    ]);
    expect(systemsOf(source)).toEqual(['OpenAI']);
  });

  it('files, and the class by its name', () => {
    const source = `
      import { OpenAI } from 'openai';
      const client = new OpenAI();
      export const file = await client.files.create({ file: new Blob([]), purpose: 'assistants' });
      export const models = await client.models.list();
      export const run = (openai: OpenAI) => openai.beta.threads.runs.create('thread', { assistant_id: 'a' });
    `;
    expect(matchesOf(source)).toEqual([
      'client openai#default',
      'outbound call openai#default().beta.threads.runs.create',
      'outbound read openai#default().models.list',
      'outbound write openai#default().files.create',
    ]);
  });

  it('Azure', () => {
    const source = `
      import { AzureOpenAI } from 'openai';
      const client = new AzureOpenAI({ endpoint: process.env.AZURE_OPENAI_ENDPOINT, apiVersion: '2024-10-21' });
      export const speech = await client.audio.speech.create({ model: 'tts', voice: 'alloy', input: 'a' });
    `;
    expect(matchesOf(source)).toEqual([
      'client openai#AzureOpenAI',
      'outbound call openai#default().audio.speech.create',
    ]);
  });
});

describe('ignores', () => {
  it('files that are only made, errors and schemas', () => {
    const source = `
      import OpenAI, { toFile } from 'openai';
      import { zodResponseFormat } from 'openai/helpers/zod';
      export const file = await toFile(Buffer.from(''), 'a.txt');
      export const isRateLimit = (error: unknown) => error instanceof OpenAI.APIError;
      export const format = zodResponseFormat({} as never, 'answer');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
