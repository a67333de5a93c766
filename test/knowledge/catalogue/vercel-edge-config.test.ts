import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { createClient } from '@vercel/edge-config';",
  "import { get } from '@vercel/edge-config';",
  'createClient();',
  'get();',
  'createClient().get();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @vercel/edge-config#createClient',
        'outbound read @vercel/edge-config#get',
        'outbound read @vercel/edge-config#createClient().get',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Vercel Edge Config');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf(
        "import type { createClient } from '@vercel/edge-config';\nimport type { get } from '@vercel/edge-config';",
      ),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@vercel/edge-config'", "from './own'"))).toEqual([]);
  });
});
