import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { SquareClient } from 'square';",
  'new SquareClient();',
  'new SquareClient().anything.get();',
  'new SquareClient().anything.anything.get();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client square#SquareClient',
        'outbound read square#SquareClient().anything.get',
        'outbound read square#SquareClient().anything.anything.get',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Square');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { SquareClient } from 'square';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'square'", "from './own'"))).toEqual([]);
  });
});
