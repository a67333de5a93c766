import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('flags', () => {
    const source = `
      import { SplitFactory } from '@splitsoftware/splitio';
      const factory = SplitFactory({ core: { authorizationKey: 'k' } });
      const client = factory.client();
      export const on = client.getTreatment('user', 'new-checkout') === 'on';
      export const bought = () => client.track('user', 'account', 'bought');
    `;
    expect(matchesOf(source)).toEqual([
      'client @splitsoftware/splitio#SplitFactory',
      'flag new-checkout @splitsoftware/splitio#SplitFactory().client().getTreatment',
      'outbound send @splitsoftware/splitio#SplitFactory().client().track',
    ]);
    expect(systemsOf(source)).toEqual(['Split.io']);
  });

  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://sdk.split.io/api/splitChanges');`)).toEqual(['Split.io']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type SplitIO from '@splitsoftware/splitio';
      export const same = (it: SplitIO) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
