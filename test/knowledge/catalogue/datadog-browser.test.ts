import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('what is set up and sent', () => {
    const source = `
      import { datadogLogs } from '@datadog/browser-logs';
      import { datadogRum } from '@datadog/browser-rum';
      datadogRum.init({ applicationId: 'a', clientToken: 'b' });
      datadogRum.addError(new Error('a'));
      datadogLogs.init({ clientToken: 'b' });
      datadogLogs.logger.info('paid', { order: 1 });
    `;
    expect(matchesOf(source)).toEqual([
      'client @datadog/browser-logs#datadogLogs.init',
      'client @datadog/browser-rum#datadogRum.init',
      'error-reporting @datadog/browser-logs#datadogLogs.init',
      'error-reporting @datadog/browser-rum#datadogRum.addError',
      'log @datadog/browser-logs#datadogLogs.logger.info',
      'outbound send @datadog/browser-logs#datadogLogs.logger.info',
      'outbound send @datadog/browser-rum#datadogRum.addError',
      'tracing @datadog/browser-rum#datadogRum.init',
    ]);
    expect(systemsOf(source)).toEqual(['Datadog RUM']);
  });
});

describe('ignores', () => {
  it('who the user is', () => {
    const source = `
      import { datadogRum } from '@datadog/browser-rum';
      datadogRum.setUser({ id: '1' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
