import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('flags of a server', () => {
    const source = `
      import { Flagsmith } from 'flagsmith-nodejs';
      const flagsmith = new Flagsmith({ environmentKey: 'k', retries: 2 });
      const flags = await flagsmith.getEnvironmentFlags();
    `;
    expect(matchesOf(source)).toEqual([
      'client flagsmith-nodejs#Flagsmith',
      'outbound read flagsmith-nodejs#Flagsmith().getEnvironmentFlags',
      'retry 3 fixed Flagsmith',
    ]);
    expect(systemsOf(source)).toEqual(['Flagsmith']);
  });

  it('flags of a page', () => {
    const source = `
      import flagsmith from 'flagsmith';
      flagsmith.init({ environmentID: 'k' });
      flagsmith.hasFeature('new');
    `;
    expect(matchesOf(source)).toEqual([
      'client flagsmith#init',
      'flag new flagsmith#hasFeature',
      'outbound read flagsmith#hasFeature',
    ]);
    expect(systemsOf(source)).toEqual(['Flagsmith']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { IState } from 'flagsmith/types';
      export const flagsOf = (state: IState) => state.flags;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
