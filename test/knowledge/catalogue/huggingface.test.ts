import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('models that are asked', () => {
    const source = `
      import { InferenceClient } from '@huggingface/inference';
      const client = new InferenceClient('token');
      await client.chatCompletion({ model: 'm', messages: [] });
    `;
    expect(matchesOf(source)).toEqual([
      'client @huggingface/inference#InferenceClient',
      'outbound call @huggingface/inference#InferenceClient().chatCompletion',
    ]);
    expect(systemsOf(source)).toEqual(['Hugging Face']);
  });

  it('the class before it', () => {
    const source = `
      import { HfInference } from '@huggingface/inference';
      await new HfInference('token').featureExtraction({ model: 'm', inputs: 'a' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @huggingface/inference#HfInference',
      'outbound call @huggingface/inference#InferenceClient().featureExtraction',
    ]);
    expect(systemsOf(source)).toEqual(['Hugging Face']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { InferenceClient } from '@huggingface/inference';
      export const same = (client: InferenceClient) => client;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
