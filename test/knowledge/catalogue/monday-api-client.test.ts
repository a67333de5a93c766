import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries', () => {
    const source = `
      import { ApiClient } from '@mondaydotcomorg/api';
      const monday = new ApiClient({ token: 't' });
      export const boards = await monday.request('{ boards { id } }');
    `;
    expect(matchesOf(source)).toEqual([
      'client @mondaydotcomorg/api#ApiClient',
      'outbound call @mondaydotcomorg/api#ApiClient().request',
    ]);
    expect(systemsOf(source)).toEqual(['monday.com']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { ApiClient } from '@mondaydotcomorg/api';
      export const same = (given: ApiClient) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
