import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a command line', () => {
    const source = `
      import { defineCommand, runMain } from 'citty';
      const main = defineCommand({ meta: { name: 'shop' }, run: ({ args }) => build(args) });
      runMain(main);
    `;
    expect(matchesOf(source)).toEqual(['cli shop citty#defineCommand', 'starts cli citty#runMain']);
  });
});

describe('ignores', () => {
  it('arguments of a command', () => {
    const source = `
      import { parseArgs } from 'citty';
      export const read = parseArgs(['--all'], { all: { type: 'boolean' } });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
