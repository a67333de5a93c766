import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import Library from 'airtable';",
  "import { base } from 'airtable';",
  'new Library();',
  'new Library().base()().select();',
  'base()().select();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client airtable#default',
        'outbound read airtable#default().base()().select',
        'outbound read airtable#base()().select',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Airtable');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type Library from 'airtable';\nimport type { base } from 'airtable';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'airtable'", "from './own'"))).toEqual([]);
  });
});
