import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = ["import { vercelAdapter } from 'flags';", 'vercelAdapter();'].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(expect.arrayContaining(['client flags#vercelAdapter']));
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Vercel Flags');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { vercelAdapter } from 'flags';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'flags'", "from './own'"))).toEqual([]);
  });
});
