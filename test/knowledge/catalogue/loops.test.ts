import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { LoopsClient } from 'loops';",
  'new LoopsClient();',
  'new LoopsClient().sendTransactionalEmail();',
  'new LoopsClient().createContact();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client loops#LoopsClient',
        'outbound send loops#LoopsClient().sendTransactionalEmail',
        'outbound write loops#LoopsClient().createContact',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Loops');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { LoopsClient } from 'loops';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'loops'", "from './own'"))).toEqual([]);
  });
});
