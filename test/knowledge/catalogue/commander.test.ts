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
      'cli commander#Command().action',
      'prefix shop commander#Command().name',
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
  it('options and errors', () => {
    const source = `
      import { InvalidArgumentError, Option } from 'commander';
      export const minify = new Option('--minify').default(true);
      export const wrong = new InvalidArgumentError('no number');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
