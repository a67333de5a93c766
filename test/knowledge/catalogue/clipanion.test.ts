import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the start of a command line, in both forms', () => {
    const source = `
      import { Cli, runExit } from 'clipanion';
      new Cli({ binaryName: 'shop' }).runExit(process.argv.slice(2));
      runExit(Main);
    `;
    expect(matchesOf(source)).toEqual(['starts cli clipanion#Cli().runExit', 'starts cli clipanion#Cli().runExit']);
  });
});

describe('ignores', () => {
  it('options of a command', () => {
    const source = `
      import { Command, Option } from 'clipanion';
      export class Hello extends Command { name = Option.String(); }
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
