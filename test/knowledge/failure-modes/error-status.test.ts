import { describe, expect, it } from 'vitest';
import mode from '../../../src/knowledge/failure-modes/error-status.ts';
import { queueSubject, systemSubject } from '../../support/failure-subject.ts';

describe('recognises', () => {
  it('calls through a client for which an error status is an answer', () => {
    expect(mode.judge(systemSubject([{ via: 'fetch' }, {}]))?.gap).toEqual({
      rank: 1,
      text: '1 of 2 calls goes through a client that does not fail on an error status',
    });
  });
});

describe('ignores', () => {
  it('clients that throw, and queues', () => {
    expect(mode.judge(systemSubject([{ via: 'axios' }]))).toBeNull();
    expect(mode.judge(queueSubject())).toBeNull();
  });
});
