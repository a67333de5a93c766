import { describe, expect, it } from 'vitest';
import mode from '../../../src/knowledge/failure-modes/throttled.ts';
import { outboundCall } from '../../support/sample-calls.ts';
import { queueSubject, systemSubject } from '../../support/failure-subject.ts';
import { systemWith } from '../../support/sample-rows.ts';

const { tries } = outboundCall({});

describe('recognises', () => {
  it('what the library says of HTTP 429, word for word', () => {
    const [defaults] = systemWith({ library: 'stripe', attempts: 3, on: 'HTTP 409, >=500; NOT 429. More' }).defaults;
    const found = mode.judge(systemSubject([{}], {}, { defaults: defaults === undefined ? [] : [defaults] }));
    expect(found).toMatchObject({ prevention: ['tries of stripe by itself: NOT 429'], gap: null });
  });

  it('calls of a vendor that are made once', () => {
    expect(mode.judge(systemSubject([{ tries: { ...tries, attempts: 1 } }]))?.gap?.text).toBe(
      'the only call is made once and not later',
    );
  });
});

describe('ignores', () => {
  it.each([
    ['what the team runs', { hosting: 'self-hosted' }],
    ['databases', { kind: 'database' }],
    ['what only watches', { kind: 'analytics' }],
  ] as const)('%s', (_, system) => {
    expect(mode.judge(systemSubject([{}], {}, system))).toBeNull();
  });

  it('queues', () => {
    expect(mode.judge(queueSubject())).toBeNull();
  });
});
