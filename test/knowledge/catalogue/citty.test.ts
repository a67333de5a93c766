import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a command line', () => {
    const source = `
      import { defineCommand, runMain } from 'citty';
      const main = defineCommand({ meta: { name: 'shop' }, run: ({ args }) => build(args) });
      runMain(main);
    `;
    expect(matchesOf(source)).toEqual(['starts cli citty#runMain']);
  });
});

describe('ignores', () => {
  it('a command that nothing runs', () => {
    const source = `
      import { defineCommand } from 'citty';
      export default defineCommand({ meta: { name: 'build' } });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
