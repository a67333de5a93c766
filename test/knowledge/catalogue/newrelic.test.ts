import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('errors and metrics of the agent', () => {
    const source = `
      import newrelic from 'newrelic';
      newrelic.noticeError(new Error('x'));
      newrelic.recordMetric('Custom/orders', 1);
      newrelic.startBackgroundTransaction('import', () => {});
    `;
    expect(matchesOf(source)).toEqual([
      'error-reporting newrelic#noticeError',
      'metrics newrelic#recordMetric',
      'outbound send newrelic#noticeError',
      'outbound send newrelic#recordMetric',
      'tracing newrelic#startBackgroundTransaction',
    ]);
    expect(systemsOf(source)).toEqual(['New Relic']);
  });

  it('the browser agent', () => {
    const source = `
      import { BrowserAgent } from '@newrelic/browser-agent/loaders/browser-agent';
      export const agent = new BrowserAgent({ info: { applicationID: '1' } });
    `;
    expect(matchesOf(source)).toEqual([
      'client @newrelic/browser-agent/loaders/browser-agent#BrowserAgent',
      'tracing @newrelic/browser-agent/loaders/browser-agent#BrowserAgent',
    ]);
  });
});

describe('ignores', () => {
  it('attributes of a transaction', () => {
    const source = `
      import newrelic from 'newrelic';
      newrelic.addCustomAttribute('user', '1');
      newrelic.setTransactionName('orders');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
