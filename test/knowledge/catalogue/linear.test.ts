import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { LinearClient } from '@linear/sdk';",
  'new LinearClient();',
  'new LinearClient().createIssue();',
  'new LinearClient().issue();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @linear/sdk#LinearClient',
        'outbound write @linear/sdk#LinearClient().createIssue',
        'outbound read @linear/sdk#LinearClient().issue',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Linear');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { LinearClient } from '@linear/sdk';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@linear/sdk'", "from './own'"))).toEqual([]);
  });
});
