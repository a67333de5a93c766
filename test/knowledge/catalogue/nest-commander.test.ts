import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the start of a command line', () => {
    const source = `
      import { CommandFactory } from 'nest-commander';
      class AppModule {}
      await CommandFactory.run(AppModule);
    `;
    expect(matchesOf(source)).toEqual(['starts cli nest-commander#CommandFactory.run']);
  });

  it('commands', () => {
    const source = `
      import { Command, CommandRunner } from 'nest-commander';
      @Command({ name: 'my-exec' })
      export class MyExec extends CommandRunner { async run(): Promise<void> {} }
    `;
    expect(matchesOf(source)).toEqual(['entry my-exec nest-commander#Command']);
  });
});

describe('ignores', () => {
  it('options of a command', () => {
    const source = `
      import { CommandRunner, Option } from 'nest-commander';
      export class MyExec extends CommandRunner { @Option({ flags: '-n' }) number(value: string) { return value; } }
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
