import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call below a base', () => {
    const source = `
      import { createClient } from '@hey-api/client-fetch';
      const client = createClient({ baseUrl: 'https://api.github.com' });
      export const repository = () => client.get({ url: '/repos/a/b' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @hey-api/client-fetch#createClient',
      'outbound call @hey-api/client-fetch#createClient().get',
    ]);
    expect(systemsOf(source)).toEqual(['GitHub']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { ClientOptions } from '@hey-api/client-fetch';
      export const same = (it: ClientOptions) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
