import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('gates of a server', () => {
    const source = `
      import statsig from 'statsig-node';
      await statsig.initialize('secret', { environment: { tier: 'production' } });
      export const isOn = statsig.checkGate({ userID: '1' }, 'v2');
      statsig.logEvent({ userID: '1' }, 'signup');
    `;
    expect(matchesOf(source)).toEqual([
      'client statsig-node#initialize',
      'flag v2 statsig-node#checkGate',
      'outbound read statsig-node#checkGate',
      'outbound send statsig-node#logEvent',
    ]);
    expect(systemsOf(source)).toEqual(['Statsig']);
  });

  it('newer clients', () => {
    const source = `
      import { StatsigClient } from '@statsig/js-client';
      import { Statsig } from '@statsig/statsig-node-core';
      const server = new Statsig('secret');
      export const isOn = server.checkGate({ userID: '1' } as never, 'v2');
      const browser = new StatsigClient('client', { userID: '1' });
      export const experiment = browser.getExperiment('a');
    `;
    expect(matchesOf(source)).toEqual([
      'client @statsig/js-client#StatsigClient',
      'client @statsig/statsig-node-core#Statsig',
      'flag v2 @statsig/statsig-node-core#Statsig().checkGate',
      'outbound read @statsig/js-client#StatsigClient().getExperiment',
      'outbound read @statsig/statsig-node-core#Statsig().checkGate',
    ]);
  });
});

describe('ignores', () => {
  it('users', () => {
    const source = `
      import { StatsigUser } from '@statsig/statsig-node-core';
      export const user = new StatsigUser({ userID: '1' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
