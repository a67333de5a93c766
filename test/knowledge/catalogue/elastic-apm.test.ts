import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the agent and what is sent by hand', () => {
    const source = `
      import apm from 'elastic-apm-node';
      apm.start({ serviceName: 'shop', serverUrl: 'http://localhost:8200' });
      apm.captureError(new Error('a'));
      const transaction = apm.startTransaction('checkout', 'custom');
    `;
    expect(matchesOf(source)).toEqual([
      'client elastic-apm-node#start',
      'error-reporting elastic-apm-node#captureError',
      'outbound send elastic-apm-node#captureError',
      'tracing elastic-apm-node#start',
      'tracing elastic-apm-node#startTransaction',
    ]);
    expect(systemsOf(source)).toEqual(['Elastic APM']);
  });

  it('the page', () => {
    const source = `
      import { init as initApm } from '@elastic/apm-rum';
      const apm = initApm({ serviceName: 'shop' });
      apm.captureError(new Error('a'));
    `;
    expect(matchesOf(source)).toEqual([
      'client @elastic/apm-rum#init',
      'error-reporting @elastic/apm-rum#init().captureError',
      'outbound send @elastic/apm-rum#init().captureError',
      'tracing @elastic/apm-rum#init',
    ]);
    expect(systemsOf(source)).toEqual(['Elastic APM']);
  });
});

describe('ignores', () => {
  it('labels', () => {
    const source = `
      import apm from 'elastic-apm-node';
      apm.setLabel('order', 1);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
