import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('flags of any service', () => {
    const source = `
      import { OpenFeature } from '@openfeature/server-sdk';
      const client = OpenFeature.getClient();
      await client.getBooleanValue('new-menu', false);
    `;
    expect(matchesOf(source)).toEqual([
      'flag new-menu @openfeature/server-sdk#OpenFeature.getClient().getBooleanValue',
    ]);
  });
});

describe('ignores', () => {
  it('the choice of a provider', () => {
    const source = `
      import { OpenFeature } from '@openfeature/server-sdk';
      OpenFeature.setProvider(provider);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
