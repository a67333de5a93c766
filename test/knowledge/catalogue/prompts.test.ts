import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('questions', () => {
    const source = `
      import * as clack from '@clack/prompts';
      import inquirer from 'inquirer';
      import prompts from 'prompts';
      clack.intro('Set up');
      await inquirer.prompt([{ name: 'a' }]);
      await prompts({ type: 'text', name: 'a', message: 'Name?' });
    `;
    expect(matchesOf(source)).toEqual([
      'starts cli @clack/prompts#intro',
      'starts cli inquirer#prompt',
      'starts cli prompts#default',
    ]);
  });
});

describe('ignores', () => {
  it('output alone', () => {
    expect(matchesOf("import { log, spinner } from '@clack/prompts';\nlog.info('done');\nspinner();")).toEqual([]);
  });
});
