import { describe, expect, it } from 'vitest';
import mode from '../../../src/knowledge/failure-modes/duplicate-delivery.ts';
import { queueSubject, systemSubject } from '../../support/failure-subject.ts';

const [consumer] = queueSubject().entries;
if (consumer === undefined) throw new Error('The sample has a consumer');
const reaching = { ...consumer, systems: [{ name: 'Stripe', certainty: 'certain' as const }] };

describe('recognises', () => {
  it('consumers of queues that deliver at least once', () => {
    expect(mode.judge(queueSubject())?.gap).toBeNull();
    expect(mode.judge(queueSubject({ entries: [reaching] }))?.gap).toEqual({
      rank: 2,
      text: 'the consumer reaches Stripe, where people notice it',
    });
  });
});

describe('ignores', () => {
  it('messages that are gone when nobody listens, and systems', () => {
    expect(mode.judge(queueSubject({ entries: [{ ...consumer, framework: 'ioredis' }] }))).toBeNull();
    expect(mode.judge(systemSubject([{}]))).toBeNull();
  });
});
