import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('errors', () => {
    const source = `
      import Rollbar from 'rollbar';
      const rollbar = new Rollbar({ accessToken: process.env.ROLLBAR_TOKEN, captureUncaught: true });
      rollbar.error(new Error('x'));
      rollbar.info('started');
    `;
    expect(matchesOf(source)).toEqual([
      'client rollbar#default',
      'error-reporting rollbar#default',
      'error-reporting rollbar#default().error',
      'outbound send rollbar#default().error',
      'outbound send rollbar#default().info',
    ]);
    expect(systemsOf(source)).toEqual(['Rollbar']);
  });
});

describe('ignores', () => {
  it('configuration', () => {
    const source = `
      import Rollbar from 'rollbar';
      export const configure = (rollbar: { configure(options: object): void }, config: Rollbar.Configuration) => rollbar.configure(config);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
