import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import Library from '@plunk/node';",
  'new Library();',
  'new Library().emails.send();',
  'new Library().events.anything();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @plunk/node#default',
        'outbound send @plunk/node#default().emails.send',
        'outbound call @plunk/node#default().events.anything',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Plunk');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type Library from '@plunk/node';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@plunk/node'", "from './own'"))).toEqual([]);
  });
});
