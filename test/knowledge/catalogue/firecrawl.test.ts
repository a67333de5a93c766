import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = ["import Library from '@mendable/firecrawl-js';", 'new Library();', 'new Library().scrapeUrl();'].join(
  '\n',
);

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @mendable/firecrawl-js#default',
        'outbound call @mendable/firecrawl-js#default().scrapeUrl',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Firecrawl');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type Library from '@mendable/firecrawl-js';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@mendable/firecrawl-js'", "from './own'"))).toEqual([]);
  });
});
