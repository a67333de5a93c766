import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/console-beside-logger.ts';
import type { ServiceKind } from '../../../src/model/handover-model.ts';
import { emptyModel } from '../../support/sample-model.ts';
import { service } from '../../support/sample-service.ts';

const loggers = [
  { name: 'log', via: 'pino', file: 'a/log.ts', line: 1, service: 'a', structured: true },
  { name: 'console', via: 'console', file: 'a/old.ts', line: 4, service: 'a', structured: false },
];

function foundIn(kind: ServiceKind, calls: Readonly<Record<string, number>>) {
  const logCalls = Object.entries(calls).map(([via, count]) => ({ service: 'a', via, calls: count }));
  const services = [service({ id: 'a', name: 'a', root: 'a', kind })];
  return rule.check({ ...emptyModel, services, loggers, logCalls });
}

describe('recognises', () => {
  it('a service that writes past its logger', () => {
    expect(foundIn('http-server', { console: 2, pino: 40 })).toEqual([
      {
        message: 'a: 2 log calls with the console beside 40 with pino.',
        service: 'a',
        evidence: [
          { file: 'a/old.ts', line: 4 },
          { file: 'a/log.ts', line: 1 },
        ],
      },
    ]);
  });
});

describe('ignores', () => {
  it.each([
    ['the console alone', 'http-server', { console: 2 }],
    ['the logger alone', 'http-server', { pino: 2 }],
    ['loggers that are no more structured', 'http-server', { console: 2, debug: 3 }],
    ['browsers', 'frontend', { console: 2, pino: 2 }],
    ['command lines', 'cli', { console: 2, pino: 2 }],
  ] as const)('%s', (_, kind, calls) => expect(foundIn(kind, calls)).toEqual([]));
});
