import { describe, expect, it } from 'vitest';
import mode from '../../../src/knowledge/failure-modes/consumer-stopped.ts';
import { queueSubject, systemSubject } from '../../support/failure-subject.ts';

describe('recognises', () => {
  it('whose work waits', () => {
    const call = {
      from: '@shop/api',
      to: '@shop/worker',
      kind: 'queue',
      what: 'orders',
      certainty: 'certain',
      places: [],
    } as const;
    expect(mode.judge(queueSubject({ calls: [call] }))?.prevention).toEqual(['work of @shop/api waits in the queue']);
  });
});

describe('ignores', () => {
  it('queues that are filled from outside, and systems', () => {
    expect(mode.judge(queueSubject())).toBeNull();
    expect(mode.judge(systemSubject([{}]))).toBeNull();
  });
});
