import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('completions', () => {
    const source = `
      import Portkey from 'portkey-ai';
      const portkey = new Portkey({ apiKey: 'k', virtualKey: 'v' });
      export const answer = await portkey.chat.completions.create({ model: 'gpt-5', messages: [] });
    `;
    expect(matchesOf(source)).toEqual([
      'client portkey-ai#Portkey',
      'outbound call portkey-ai#Portkey().chat.completions.create',
    ]);
    expect(systemsOf(source)).toEqual(['Portkey']);
  });
});

describe('ignores', () => {
  it('headers', () => {
    const source = `
      import type { Portkey } from 'portkey-ai';
      export const key = (client: Portkey) => client.virtualKey;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
