import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Nango } from '@nangohq/node';",
  'new Nango();',
  'new Nango().getConnection();',
  'new Nango().createConnectSession();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @nangohq/node#Nango',
        'outbound read @nangohq/node#Nango().getConnection',
        'outbound write @nangohq/node#Nango().createConnectSession',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Nango');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { Nango } from '@nangohq/node';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@nangohq/node'", "from './own'"))).toEqual([]);
  });
});
