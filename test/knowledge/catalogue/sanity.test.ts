import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { createClient } from '@sanity/client';",
  'createClient();',
  'createClient().fetch();',
  'createClient().create();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @sanity/client#createClient',
        'outbound read @sanity/client#createClient().fetch',
        'outbound write @sanity/client#createClient().create',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Sanity');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { createClient } from '@sanity/client';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@sanity/client'", "from './own'"))).toEqual([]);
  });
});
