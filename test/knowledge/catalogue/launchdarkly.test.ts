import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { init } from '@launchdarkly/node-server-sdk';",
  "import { initialize } from '@launchdarkly/node-server-sdk';",
  'init();',
  'init().variation();',
  'initialize().variation();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @launchdarkly/node-server-sdk#init',
        'client @launchdarkly/node-server-sdk#initialize',
        'outbound read @launchdarkly/node-server-sdk#init().variation',
        'outbound read @launchdarkly/node-server-sdk#initialize().variation',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('LaunchDarkly');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf(
        "import type { init } from '@launchdarkly/node-server-sdk';\nimport type { initialize } from '@launchdarkly/node-server-sdk';",
      ),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@launchdarkly/node-server-sdk'", "from './own'"))).toEqual([]);
  });
});
