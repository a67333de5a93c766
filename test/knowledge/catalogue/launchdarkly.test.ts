import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('flags of a server', () => {
    const source = `
      import { init } from '@launchdarkly/node-server-sdk';
      const client = init('k', { timeout: 2 });
      await client.waitForInitialization();
      await client.variation('new', { kind: 'user', key: '1' }, false);
    `;
    expect(matchesOf(source)).toEqual([
      'client @launchdarkly/node-server-sdk#init',
      'flag new @launchdarkly/node-server-sdk#init().variation',
      'outbound read @launchdarkly/node-server-sdk#init().variation',
      'outbound read @launchdarkly/node-server-sdk#init().waitForInitialization',
    ]);
    expect(systemsOf(source)).toEqual(['LaunchDarkly']);
  });

  it('flags of a server, as one name', () => {
    const source = `
      import * as LaunchDarkly from 'launchdarkly-node-server-sdk';
      await LaunchDarkly.init('k').boolVariation('new', { key: '1' }, false);
    `;
    expect(matchesOf(source)).toEqual([
      'client launchdarkly-node-server-sdk#init',
      'flag new launchdarkly-node-server-sdk#init().boolVariation',
      'outbound read launchdarkly-node-server-sdk#init().boolVariation',
    ]);
    expect(systemsOf(source)).toEqual(['LaunchDarkly']);
  });
});

describe('ignores', () => {
  it('levels', () => {
    const source = `
      import { basicLogger } from '@launchdarkly/node-server-sdk';
      export const quiet = basicLogger({ level: 'error' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
