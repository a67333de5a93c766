import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the default logger and own ones', () => {
    const source = `
      import signale, { Signale } from 'signale';
      signale.success('done');
      signale.error(new Error('x'));
      const scoped = new Signale({ scope: 'build' });
      scoped.await('waiting');
      signale.scope('watch').note('x');
    `;
    expect(matchesOf(source)).toEqual([
      'log signale#Signale().await',
      'log signale#Signale().note',
      'log signale#error',
      'log signale#success',
      'logger signale#Signale',
      'logger signale#scope',
    ]);
  });
});

describe('ignores', () => {
  it('what is no line', () => {
    const source = `
      import signale from 'signale';
      signale.config({ displayTimestamp: true });
      signale.disable();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
