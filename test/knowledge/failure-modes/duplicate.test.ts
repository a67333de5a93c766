import { describe, expect, it } from 'vitest';
import mode from '../../../src/knowledge/failure-modes/duplicate.ts';
import { outboundCall, sampleCalls } from '../../support/sample-calls.ts';
import { queueSubject, systemSubject } from '../../support/failure-subject.ts';

const { tries } = outboundCall({});
const noKeys = { defaults: [] };
const layers = sampleCalls[0]?.layers ?? [];

describe('recognises', () => {
  it('changes that are made again without a key', () => {
    const key = { file: 'apps/api/src/pay.ts', line: 13 };
    const found = mode.judge(
      systemSubject(
        [
          { effect: 'write', idempotencyKey: key },
          { effect: 'write', line: 14 },
        ],
        {},
        noKeys,
      ),
    );
    expect(found).toMatchObject({
      prevention: ['1 of 2 calls with an idempotency key of the code'],
      gap: { rank: 3, text: '1 of 2 calls that change something may be made again without an idempotency key' },
    });
  });

  it('own tries around a database', () => {
    const database = { ...noKeys, kind: 'database' } as const;
    expect(mode.judge(systemSubject([{ effect: 'write', layers }], {}, database))?.gap?.rank).toBe(2);
  });
});

describe('ignores', () => {
  it.each([
    ['reads', { effect: 'read' }, noKeys],
    ['changes that are made once', { effect: 'write', tries: { ...tries, attempts: 1 } }, noKeys],
    ['what a driver repeats by itself', { effect: 'write' }, { ...noKeys, kind: 'database' }],
    ['objects, which are written under a name', { effect: 'write', layers }, { ...noKeys, kind: 'object-storage' }],
    ['what only watches', { effect: 'send', layers }, { ...noKeys, kind: 'analytics' }],
  ] as const)('%s', (_, call, system) => {
    expect(mode.judge(systemSubject([call], {}, system))).toBeNull();
  });

  it('queues', () => {
    expect(mode.judge(queueSubject())).toBeNull();
  });
});
