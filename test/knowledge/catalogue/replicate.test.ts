import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('models and predictions', () => {
    const source = `
      import Replicate from 'replicate';
      const replicate = new Replicate({ auth: process.env.REPLICATE_API_TOKEN });
      export const output = await replicate.run('stability-ai/sdxl', { input: { prompt: 'a' } });
      const prediction = await replicate.predictions.create({ model: 'a/b', input: {} });
      export const done = await replicate.wait(prediction);
    `;
    expect(matchesOf(source)).toEqual([
      'client replicate#default',
      'outbound call replicate#default().predictions.create',
      'outbound call replicate#default().run',
      'outbound call replicate#default().wait',
    ]);
    expect(systemsOf(source)).toEqual(['Replicate']);
  });

  it('models of the AI SDK', () => {
    const source = `
      import { createReplicate, replicate } from '@ai-sdk/replicate';
      export const models = [createReplicate({ apiToken: 'k' }), replicate.image('black-forest-labs/flux-schnell')];
    `;
    expect(matchesOf(source)).toEqual([
      'client @ai-sdk/replicate#createReplicate',
      'client @ai-sdk/replicate#replicate.image',
    ]);
  });
});

describe('ignores', () => {
  it('webhooks that are checked', () => {
    const source = `
      import { validateWebhook } from 'replicate';
      export const isValid = validateWebhook({} as never, 'secret');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
