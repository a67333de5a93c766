import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('answers', () => {
    const source = `
      import { GenerativeServiceClient } from '@google-ai/generativelanguage';
      const client = new GenerativeServiceClient();
      export const [answer] = await client.generateContent({ model: 'models/gemini-3' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-ai/generativelanguage#GenerativeServiceClient',
      'outbound call @google-ai/generativelanguage#GenerativeServiceClient().generateContent',
    ]);
    expect(systemsOf(source)).toEqual(['Google Gemini']);
  });
});

describe('ignores', () => {
  it('names of resources', () => {
    const source = `
      import type { GenerativeServiceClient } from '@google-ai/generativelanguage';
      export const local = (client: GenerativeServiceClient) => client.modelPath('gemini-3');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
