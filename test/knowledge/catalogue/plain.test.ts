import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { PlainClient } from '@team-plain/typescript-sdk';",
  'new PlainClient();',
  'new PlainClient().getCompanies();',
  'new PlainClient().addCustomerToCustomerGroups();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @team-plain/typescript-sdk#PlainClient',
        'outbound read @team-plain/typescript-sdk#PlainClient().getCompanies',
        'outbound write @team-plain/typescript-sdk#PlainClient().addCustomerToCustomerGroups',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Plain');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { PlainClient } from '@team-plain/typescript-sdk';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@team-plain/typescript-sdk'", "from './own'"))).toEqual([]);
  });
});
