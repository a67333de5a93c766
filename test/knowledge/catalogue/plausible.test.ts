import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import Library from 'next-plausible';",
  "import { usePlausible } from 'next-plausible';",
  'new Library();',
  'new Library().trackEvent();',
  'usePlausible();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining(['client next-plausible#default', 'outbound send next-plausible#default().trackEvent']),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Plausible');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf("import type Library from 'next-plausible';\nimport type { usePlausible } from 'next-plausible';"),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'next-plausible'", "from './own'"))).toEqual([]);
  });
});
