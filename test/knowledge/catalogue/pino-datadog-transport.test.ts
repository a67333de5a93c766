import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a transport', () => {
    const source = `
      import transport from 'pino-datadog-transport';
      export const stream = transport({ ddClientConf: { authMethods: { apiKeyAuth: 'k' } } });
    `;
    expect(matchesOf(source)).toEqual(['client pino-datadog-transport#default']);
    expect(systemsOf(source)).toEqual(['Datadog']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { DDTransportOptions } from 'pino-datadog-transport';
      export const same = (it: DDTransportOptions) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
