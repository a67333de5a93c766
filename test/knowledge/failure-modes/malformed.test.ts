import { describe, expect, it } from 'vitest';
import mode from '../../../src/knowledge/failure-modes/malformed.ts';
import { queueSubject, systemSubject } from '../../support/failure-subject.ts';

const unchecked = { parsedUnchecked: { file: 'src/a.ts', line: 7 } };

describe('recognises', () => {
  it('answers that are parsed and used as they are', () => {
    expect(mode.judge(systemSubject([unchecked, {}]))).toMatchObject({
      gap: { rank: 2, text: 'the answer of 1 of 2 calls is used without a check of its form' },
      evidence: [{ file: 'src/a.ts', line: 7 }],
    });
  });
});

describe('ignores', () => {
  it('answers of which nobody can say, what is sent beside the work, and queues', () => {
    expect(mode.judge(systemSubject([{}]))).toBeNull();
    expect(mode.judge(systemSubject([unchecked], {}, { kind: 'analytics' }))).toBeNull();
    expect(mode.judge(queueSubject({}))).toBeNull();
  });
});
