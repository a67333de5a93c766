import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Client } from 'plivo';",
  'new Client();',
  'new Client().messages.create();',
  'new Client().calls.anything();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client plivo#Client',
        'outbound send plivo#Client().messages.create',
        'outbound call plivo#Client().calls.anything',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Plivo');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { Client } from 'plivo';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'plivo'", "from './own'"))).toEqual([]);
  });
});
