import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a command line, also as a chain', () => {
    const source = `
      import { Command, program } from 'commander';
      program.name('shop').option('-d, --debug').parse();
      new Command().description('shop').argument('<file>').action((file) => run(file)).parseAsync(process.argv);
    `;
    expect(matchesOf(source)).toEqual([
      'starts cli commander#Command().parse',
      'starts cli commander#Command().parseAsync',
    ]);
  });

  it('the default export of old versions', () => {
    const source = `
      import program from 'commander';
      program.version('1.0.0');
      program.parse(process.argv);
    `;
    expect(matchesOf(source)).toEqual(['starts cli commander#Command().parse']);
  });
});

describe('ignores', () => {
  it('commands that nothing parses', () => {
    const source = `
      import { Command, InvalidArgumentError } from 'commander';
      export const build = new Command('build').option('--minify').action(() => run());
      export const wrong = new InvalidArgumentError('no number');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
