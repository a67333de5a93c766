import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a command line', () => {
    const source = `
      import sade from 'sade';
      const prog = sade('my-cli');
      prog.version('1.0.5').option('--global, -g', 'a flag');
      prog.command('build <src>').action(() => {});
      prog.parse(process.argv);
    `;
    expect(matchesOf(source)).toEqual(['starts cli sade#default().parse']);
  });

  it('in one chain', () => {
    const source = `
      import sade from 'sade';
      sade('sirv [dir]', true).version('1.0.0').option('-D, --dev', 'x').action(() => {}).parse(process.argv);
    `;
    expect(matchesOf(source)).toEqual(['starts cli sade#default().version().option().action().parse']);
  });
});

describe('ignores', () => {
  it('another parser', () => {
    const source = `
      export const value = JSON.parse('{}');
      const prog = { parse: (args: readonly string[]) => args };
      prog.parse(process.argv);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
