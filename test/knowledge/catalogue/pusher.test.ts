import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import Library from 'pusher';",
  'new Library();',
  'new Library().trigger();',
  'new Library().publishToInterests();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client pusher#default',
        'outbound publish pusher#default().trigger',
        'outbound publish pusher#default().publishToInterests',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Pusher');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type Library from 'pusher';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'pusher'", "from './own'"))).toEqual([]);
  });
});
