import { describe, expect, it } from 'vitest';
import mode from '../../../src/knowledge/failure-modes/throttled.ts';
import { outboundCall } from '../../support/sample-calls.ts';
import { queueSubject, systemSubject } from '../../support/failure-subject.ts';
import { systemWith } from '../../support/sample-rows.ts';

const { tries } = outboundCall({});

describe('recognises', () => {
  it.each([
    [
      'HTTP 409, >=500; NOT 429 (unless a header says so). More',
      'stripe itself does not try again on HTTP 429 by default',
    ],
    ['timeouts; HTTP 429, any method; NOT 500', 'stripe itself tries again on: HTTP 429, any method'],
  ])('what the library does on HTTP 429: %s', (on, expected) => {
    const [defaults] = systemWith({ library: 'stripe', attempts: 3, on }).defaults;
    const found = mode.judge(systemSubject([{}], {}, { defaults: defaults === undefined ? [] : [defaults] }));
    expect(found).toMatchObject({ prevention: [expected], gap: null });
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
