import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('entries that are written', () => {
    const source = `
      import { Logging } from '@google-cloud/logging';
      const log = new Logging({ projectId: 'shop' }).log('orders');
      await log.write(log.entry({}, 'paid'));
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-cloud/logging#Logging',
      'outbound send @google-cloud/logging#Logging().log().write',
    ]);
    expect(systemsOf(source)).toEqual(['Google Cloud Logging']);
  });

  it('transports and error reports', () => {
    const source = `
      import { ErrorReporting } from '@google-cloud/error-reporting';
      import { LoggingWinston } from '@google-cloud/logging-winston';
      export const transport = new LoggingWinston();
      new ErrorReporting().report(new Error('a'));
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-cloud/error-reporting#ErrorReporting',
      'client @google-cloud/logging-winston#LoggingWinston',
      'error-reporting @google-cloud/error-reporting#ErrorReporting',
      'error-reporting @google-cloud/error-reporting#ErrorReporting().report',
      'outbound send @google-cloud/error-reporting#ErrorReporting().report',
    ]);
    expect(systemsOf(source)).toEqual(['Google Cloud Logging']);
  });
});

describe('ignores', () => {
  it('an entry that nobody writes', () => {
    const source = `
      import { Entry } from '@google-cloud/logging';
      export const entry = new Entry({}, 'paid');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
