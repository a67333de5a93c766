import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a command line', () => {
    const source = `
      import cac from 'cac';
      const cli = cac('shop');
      cli.command('build [root]', 'builds').action((root) => build(root));
      cli.help();
      cli.version('1.0.0').parse();
    `;
    expect(matchesOf(source)).toEqual([
      'cli cac#default().action',
      'prefix build [root] cac#default().command',
      'starts cli cac#default().parse',
    ]);
  });

  it('the named function', () => {
    const source = `
      import { cac } from 'cac';
      cac('shop').parse();
    `;
    expect(matchesOf(source)).toEqual(['starts cli cac#default().parse']);
  });
});

describe('ignores', () => {
  it('a command line that nothing parses', () => {
    const source = `
      import { cac } from 'cac';
      export const cli = cac('shop');
      cli.option('--minify', 'small');
      JSON.parse('{}');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
