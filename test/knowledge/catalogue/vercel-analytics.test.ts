import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Analytics } from '@vercel/analytics';",
  "import { track } from '@vercel/analytics';",
  'new Analytics();',
  'track();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining(['client @vercel/analytics#Analytics', 'outbound send @vercel/analytics#track']),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Vercel Analytics');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf("import type { Analytics } from '@vercel/analytics';\nimport type { track } from '@vercel/analytics';"),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@vercel/analytics'", "from './own'"))).toEqual([]);
  });
});
