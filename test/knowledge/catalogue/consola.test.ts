import { describe, expect, it } from 'vitest';
import { logSettingsOf, matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('lines of the ready logger and of tagged ones', () => {
    const source = `
      import { consola } from 'consola';
      consola.start('building');
      consola.withTag('mail').warn('late');
    `;
    expect(matchesOf(source)).toEqual(['log consola#consola.start', 'log consola#createConsola().warn']);
  });

  it('the default export and an own logger', () => {
    const source = `
      import consola, { createConsola } from 'consola';
      consola.success('built');
      const log = createConsola({ level: 4 });
      log.error(new Error('a'));
    `;
    expect(matchesOf(source)).toEqual([
      'log consola#createConsola().error',
      'log consola#success',
      'logger consola#createConsola',
    ]);
  });

  it('where it is told how to write', () => {
    expect(
      logSettingsOf(`import { createConsola } from 'consola';\nexport const log = createConsola({ level: 3 });`),
    ).toEqual(['consola#createConsola']);
  });
});

describe('ignores', () => {
  it('questions at a terminal', () => {
    const source = `
      import { consola } from 'consola';
      const name = await consola.prompt('What is your name?');
      consola.pauseLogs();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
