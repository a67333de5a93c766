import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('pages that are read', () => {
    const source = `
      import FirecrawlApp from '@mendable/firecrawl-js';
      const app = new FirecrawlApp({ apiKey: 'k' });
      await app.scrapeUrl('https://example.com', { formats: ['markdown'] });
      await app.search('a');
    `;
    expect(matchesOf(source)).toEqual([
      'client @mendable/firecrawl-js#default',
      'outbound call @mendable/firecrawl-js#default().scrapeUrl',
      'outbound call @mendable/firecrawl-js#default().search',
    ]);
    expect(systemsOf(source)).toEqual(['Firecrawl']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { ScrapeResponse } from '@mendable/firecrawl-js';
      export const textOf = (answer: ScrapeResponse) => answer.markdown;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
