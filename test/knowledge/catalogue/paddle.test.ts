import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Paddle } from '@paddle/paddle-node-sdk';",
  'new Paddle();',
  'new Paddle().addresses.get();',
  'new Paddle().addresses.create();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @paddle/paddle-node-sdk#Paddle',
        'outbound read @paddle/paddle-node-sdk#Paddle().addresses.get',
        'outbound write @paddle/paddle-node-sdk#Paddle().addresses.create',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Paddle');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { Paddle } from '@paddle/paddle-node-sdk';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@paddle/paddle-node-sdk'", "from './own'"))).toEqual([]);
  });
});
