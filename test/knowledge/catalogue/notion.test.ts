import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Client } from '@notionhq/client';",
  'new Client();',
  'new Client().pages.retrieve();',
  'new Client().blocks.children.list();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @notionhq/client#Client',
        'outbound read @notionhq/client#Client().pages.retrieve',
        'outbound read @notionhq/client#Client().blocks.children.list',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Notion');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { Client } from '@notionhq/client';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@notionhq/client'", "from './own'"))).toEqual([]);
  });
});
