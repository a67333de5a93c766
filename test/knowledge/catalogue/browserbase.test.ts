import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import Library from '@browserbasehq/sdk';",
  "import { Stagehand } from '@browserbasehq/sdk';",
  'new Library();',
  'new Library().sessions.anything();',
  'new Stagehand().init();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @browserbasehq/sdk#default',
        'client @browserbasehq/sdk#Stagehand',
        'outbound call @browserbasehq/sdk#default().sessions.anything',
        'outbound call @browserbasehq/sdk#Stagehand().init',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Browserbase');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf("import type Library from '@browserbasehq/sdk';\nimport type { Stagehand } from '@browserbasehq/sdk';"),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@browserbasehq/sdk'", "from './own'"))).toEqual([]);
  });
});
