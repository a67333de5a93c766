import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import Library from '@mux/mux-node';",
  'new Library();',
  'new Library().video.get();',
  'new Library().video.anything.get();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @mux/mux-node#default',
        'outbound read @mux/mux-node#default().video.get',
        'outbound read @mux/mux-node#default().video.anything.get',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Mux');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type Library from '@mux/mux-node';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@mux/mux-node'", "from './own'"))).toEqual([]);
  });
});
