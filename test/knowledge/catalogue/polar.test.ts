import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Polar } from '@polar-sh/sdk';",
  'new Polar();',
  'new Polar().anything.get();',
  'new Polar().anything.anything.get();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @polar-sh/sdk#Polar',
        'outbound read @polar-sh/sdk#Polar().anything.get',
        'outbound read @polar-sh/sdk#Polar().anything.anything.get',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Polar');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { Polar } from '@polar-sh/sdk';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@polar-sh/sdk'", "from './own'"))).toEqual([]);
  });
});
