import { describe, expect, it } from 'vitest';
import mode from '../../../src/knowledge/failure-modes/partial.ts';
import { queueSubject, systemSubject } from '../../support/failure-subject.ts';

const charge = { effect: 'write' } as const;
const save = { effect: 'write', system: 'PostgreSQL', line: 13 } as const;

describe('recognises', () => {
  it('a function that changes two systems, as likely: the two may stand in different branches', () => {
    expect(mode.judge(systemSubject([charge, save]))).toMatchObject({
      gap: { rank: 2, text: 'charge also changes PostgreSQL' },
      certainty: 'likely',
    });
  });
});

describe('ignores', () => {
  it.each([
    ['another function', { ...save, symbol: 'other' }],
    ['another file', { ...save, file: 'apps/api/src/other.ts' }],
    ['what is only read', { ...save, effect: 'read' }],
  ] as const)('%s', (_, call) => {
    expect(mode.judge(systemSubject([charge, call]))).toBeNull();
  });

  it.each(['payment', 'cache', 'analytics', null] as const)('another system of kind %s', (kind) => {
    expect(mode.judge(systemSubject([charge, save], { kindOf: () => kind }))).toBeNull();
  });

  it('queues', () => {
    expect(mode.judge(queueSubject())).toBeNull();
  });
});
