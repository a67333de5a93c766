import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import Library from 'chargebee';",
  "import { ChargeBee } from 'chargebee';",
  'new Library();',
  'new Library().anything.list();',
  'new ChargeBee().anything.list().request();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client chargebee#default',
        'client chargebee#ChargeBee',
        'outbound read chargebee#default().anything.list',
        'outbound read chargebee#ChargeBee().anything.list().request',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Chargebee');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type Library from 'chargebee';\nimport type { ChargeBee } from 'chargebee';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'chargebee'", "from './own'"))).toEqual([]);
  });
});
