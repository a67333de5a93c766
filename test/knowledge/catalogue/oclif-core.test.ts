import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the start of a command line', () => {
    const source = `
      import { execute } from '@oclif/core';
      await execute({ dir: import.meta.url });
    `;
    expect(matchesOf(source)).toEqual(['starts cli @oclif/core#execute']);
  });

  it('the older form', () => {
    const source = `
      import { flush, run } from '@oclif/core';
      await run(process.argv.slice(2), import.meta.url);
      await flush();
    `;
    expect(matchesOf(source)).toEqual(['starts cli @oclif/core#run']);
  });
});

describe('ignores', () => {
  it('a command', () => {
    const source = `
      import { Args, Command, Flags } from '@oclif/core';
      export default class Hello extends Command {
        static args = { name: Args.string() };
        static flags = { from: Flags.string({ char: 'f' }) };
        async run() { this.log('hello'); }
      }
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
