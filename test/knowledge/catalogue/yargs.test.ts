import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('command lines', () => {
    const source = `
      import yargs from 'yargs';
      import { hideBin } from 'yargs/helpers';
      export const args = yargs(hideBin(process.argv)).option('port', { type: 'number' }).parse();
    `;
    expect(matchesOf(source)).toEqual(['starts cli yargs#default']);
  });

  it('commands that are awaited', () => {
    const source = `
      import yargs from 'yargs/yargs';
      await yargs(process.argv.slice(2)).command('serve', 'serves', () => {}).demandCommand(1).parseAsync();
    `;
    expect(matchesOf(source)).toEqual([
      'cli serve yargs#default().command',
      'mount serve yargs#default().command',
      'starts cli yargs#default',
    ]);
  });

  it('the shared parser', () => {
    const source = `
      import yargs from 'yargs';
      yargs.command('serve', 'serves', () => {}).help().parse();
    `;
    expect(matchesOf(source)).toEqual(['cli serve yargs#command', 'starts cli yargs#command().help().parse']);
  });
});

describe('ignores', () => {
  it('helpers, and another parser', () => {
    const source = `
      import { hideBin } from 'yargs/helpers';
      export const args = hideBin(process.argv);
      export const value = JSON.parse('{}');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
