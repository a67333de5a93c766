import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import Library from '@mollie/api-client';",
  "import { createMollieClient } from '@mollie/api-client';",
  'new Library();',
  'createMollieClient().anything.get();',
  'createMollieClient().anything.create();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @mollie/api-client#default',
        'client @mollie/api-client#createMollieClient',
        'outbound read @mollie/api-client#createMollieClient().anything.get',
        'outbound write @mollie/api-client#createMollieClient().anything.create',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Mollie');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf(
        "import type Library from '@mollie/api-client';\nimport type { createMollieClient } from '@mollie/api-client';",
      ),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@mollie/api-client'", "from './own'"))).toEqual([]);
  });
});
