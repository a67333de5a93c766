import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Client } from 'stytch';",
  'new Client();',
  'new Client().anything.get();',
  'new Client().anything.anything.get();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client stytch#Client',
        'outbound read stytch#Client().anything.get',
        'outbound read stytch#Client().anything.anything.get',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Stytch');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { Client } from 'stytch';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'stytch'", "from './own'"))).toEqual([]);
  });
});
