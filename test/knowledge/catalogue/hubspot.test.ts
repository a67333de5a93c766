import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Client } from '@hubspot/api-client';",
  'new Client();',
  'new Client().crm.anything.basicApi.getById();',
  'new Client().crm.anything.searchApi.doSearch();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @hubspot/api-client#Client',
        'outbound read @hubspot/api-client#Client().crm.anything.basicApi.getById',
        'outbound read @hubspot/api-client#Client().crm.anything.searchApi.doSearch',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('HubSpot');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { Client } from '@hubspot/api-client';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@hubspot/api-client'", "from './own'"))).toEqual([]);
  });
});
