import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { tavily } from '@tavily/core';",
  "import { TavilySearch } from '@tavily/core';",
  'tavily();',
  'tavily().search();',
  'new TavilySearch().invoke();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @tavily/core#tavily',
        'client @tavily/core#TavilySearch',
        'outbound call @tavily/core#tavily().search',
        'outbound call @tavily/core#TavilySearch().invoke',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Tavily');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf("import type { tavily } from '@tavily/core';\nimport type { TavilySearch } from '@tavily/core';"),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@tavily/core'", "from './own'"))).toEqual([]);
  });
});
