import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('flags', () => {
    const source = `
      import { createInstance } from '@optimizely/optimizely-sdk';
      const optimizely = createInstance({ sdkKey: 'k' });
      const user = optimizely.createUserContext('1');
      export const decision = user.decide('new-checkout');
      export const bought = () => optimizely.track('bought', '1');
    `;
    expect(matchesOf(source)).toEqual([
      'client @optimizely/optimizely-sdk#createInstance',
      'flag new-checkout @optimizely/optimizely-sdk#createInstance().createUserContext().decide',
      'outbound send @optimizely/optimizely-sdk#createInstance().track',
    ]);
    expect(systemsOf(source)).toEqual(['Optimizely']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { OptimizelyDecision } from '@optimizely/optimizely-sdk';
      export const same = (it: OptimizelyDecision) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
