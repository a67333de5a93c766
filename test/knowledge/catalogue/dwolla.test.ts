import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('transfers', () => {
    const source = `
      import { Client } from 'dwolla-v2';
      const dwolla = new Client({ environment: 'sandbox', key: 'k', secret: 's' });
      await dwolla.post('transfers', {});
      export const customers = await dwolla.get('customers');
    `;
    expect(matchesOf(source)).toEqual([
      'client dwolla-v2#Client',
      'outbound read dwolla-v2#Client().get',
      'outbound write dwolla-v2#Client().post',
    ]);
    expect(systemsOf(source)).toEqual(['Dwolla']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Client } from 'dwolla-v2';
      export const same = (given: Client) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
