import { describe, expect, it } from 'vitest';
import mode from '../../../src/knowledge/failure-modes/error-status.ts';
import { queueSubject, systemSubject } from '../../support/failure-subject.ts';

const unasked = { statusUnasked: { file: 'src/a.ts', line: 7 } };

describe('recognises', () => {
  it('calls of whose answer nothing asks for the status', () => {
    expect(mode.judge(systemSubject([unasked, {}]))?.gap).toEqual({
      rank: 1,
      text: 'nothing asks for the status of the answer in 1 of 2 calls, and the client does not fail on an error status',
    });
  });
});

describe('ignores', () => {
  it('other calls, and queues', () => {
    expect(mode.judge(systemSubject([{}]))).toBeNull();
    expect(mode.judge(queueSubject())).toBeNull();
  });
});
