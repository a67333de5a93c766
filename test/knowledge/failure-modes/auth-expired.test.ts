import { describe, expect, it } from 'vitest';
import mode from '../../../src/knowledge/failure-modes/auth-expired.ts';
import { sampleSettings } from '../../support/sample-settings.ts';
import { queueSubject, systemSubject } from '../../support/failure-subject.ts';

const [setting] = sampleSettings;
const read = {
  file: 'a.ts',
  line: 1,
  need: 'required',
  default: null,
  checkedBy: null,
  service: null,
  runBy: [],
} as const;

describe('recognises', () => {
  it('which variables hold the key', () => {
    if (setting === undefined) throw new Error('The sample has settings');
    const secrets = ['A_KEY', 'B_KEY'].map((name) => ({ ...setting, name, reads: [read] }));
    expect(mode.judge(systemSubject([{}], { secrets }))).toMatchObject({
      prevention: ['the key comes from A_KEY, B_KEY'],
      action: 'Write down who can renew them, and the day on which they end.',
      evidence: [read, read],
    });
  });
});

describe('ignores', () => {
  it('systems whose key is not known, and queues', () => {
    expect(mode.judge(systemSubject([{}]))).toBeNull();
    expect(mode.judge(queueSubject())).toBeNull();
  });
});
