import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { createClient } from 'contentful';",
  'createClient();',
  'createClient().getEntry();',
  'createClient().getSpace();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client contentful#createClient',
        'outbound read contentful#createClient().getEntry',
        'outbound call contentful#createClient().getSpace',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Contentful');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { createClient } from 'contentful';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'contentful'", "from './own'"))).toEqual([]);
  });
});
