import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('transports', () => {
    const source = `
      import { pinoLoki } from 'pino-loki';
      import LokiTransport from 'winston-loki';
      export const transport = new LokiTransport({ host: 'http://loki.internal.example:3100', timeout: 1000 });
      export const stream = pinoLoki({ host: 'http://loki.internal.example:3100' });
    `;
    expect(matchesOf(source)).toEqual(['client pino-loki#pinoLoki', 'client winston-loki#default']);
    expect(systemsOf(source)).toEqual(['Grafana Loki']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { LokiOptions } from 'pino-loki';
      export const same = (it: LokiOptions) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
