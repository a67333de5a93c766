import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { createClient } from 'node-zendesk';",
  'createClient();',
  'createClient().anything.list();',
  'createClient().anything.create();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client node-zendesk#createClient',
        'outbound read node-zendesk#createClient().anything.list',
        'outbound write node-zendesk#createClient().anything.create',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Zendesk');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { createClient } from 'node-zendesk';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'node-zendesk'", "from './own'"))).toEqual([]);
  });
});
