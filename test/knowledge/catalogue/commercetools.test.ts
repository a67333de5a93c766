import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('requests', () => {
    const source = `
      import { createApiBuilderFromCtpClient } from '@commercetools/platform-sdk';
      declare const client: unknown;
      const api = createApiBuilderFromCtpClient(client).withProjectKey({ projectKey: 'shop' });
      export const products = await api.products().get({ queryArgs: { limit: 3 } }).execute();
    `;
    expect(matchesOf(source)).toEqual([
      'client @commercetools/platform-sdk#createApiBuilderFromCtpClient',
      'outbound call @commercetools/platform-sdk#createApiBuilderFromCtpClient().withProjectKey().products().get().execute',
    ]);
    expect(systemsOf(source)).toEqual(['commercetools']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Product } from '@commercetools/platform-sdk';
      export const same = (given: Product) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
