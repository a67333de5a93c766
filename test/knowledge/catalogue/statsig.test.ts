import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { initialize } from 'statsig-node';",
  "import { checkGate } from 'statsig-node';",
  "import { Statsig } from 'statsig-node';",
  'initialize();',
  'checkGate();',
  'new Statsig().checkGate();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client statsig-node#initialize',
        'client statsig-node#Statsig',
        'outbound read statsig-node#checkGate',
        'outbound read statsig-node#Statsig().checkGate',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Statsig');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf(
        "import type { initialize } from 'statsig-node';\nimport type { checkGate } from 'statsig-node';\nimport type { Statsig } from 'statsig-node';",
      ),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'statsig-node'", "from './own'"))).toEqual([]);
  });
});
