import { describe, expect, it } from 'vitest';
import mode from '../../../src/knowledge/failure-modes/slow.ts';
import { queueSubject, systemSubject } from '../../support/failure-subject.ts';

const endless = { timeout: { ms: null, from: 'library', place: null, certainty: 'certain' } } as const;

const of = (ms: number | null) => ({ timeout: { ms, from: 'code', place: null, certainty: 'certain' } }) as const;

describe('recognises', () => {
  it('calls that wait without a limit', () => {
    expect(mode.judge(systemSubject([endless, {}]))).toMatchObject({
      prevention: ['a try is given up after 80 s (1 of 2 calls)'],
      gap: { rank: 3, text: '1 of 2 calls waits without a limit' },
      certainty: 'certain',
    });
  });

  it('limits of the code, and limits that are not known', () => {
    const set = { timeout: { ms: 500, from: 'code', place: null, certainty: 'certain' } } as const;
    const open = { timeout: { ms: null, from: 'unknown', place: null, certainty: 'likely' } } as const;
    expect(mode.judge(systemSubject([set, open]))).toMatchObject({
      prevention: ['a try is given up after 500 ms (1 of 2 calls)', 'the limit of 1 of 2 calls is not known'],
      gap: null,
    });
  });

  it('limits of unlike calls apart, and limits that are decided at run time', () => {
    const { prevention } = mode.judge(systemSubject([of(500), of(500), of(60_000), of(null)])) ?? {};
    expect(prevention).toEqual([
      'a try is given up after 500 ms (2 of 4 calls) or 60 s (1 of 4 calls)',
      'the code decides the limit of 1 of 4 calls when it runs',
    ]);
    const many = mode.judge(systemSubject([1, 2, 3, 4].map((seconds) => of(seconds * 1000))));
    expect(many?.prevention).toEqual(['a try is given up after 1 s to 4 s, by call']);
  });

  it('what only the default of a library that may differ says, as likely', () => {
    const likely = { timeout: { ...endless.timeout, certainty: 'likely' } } as const;
    expect(mode.judge(systemSubject([likely]))).toMatchObject({
      gap: { text: 'the only call waits without a limit' },
      certainty: 'likely',
    });
  });
});

describe('ignores', () => {
  it.each(['queue', 'monitoring', 'analytics'] as const)(
    'systems of kind %s, which are waited for on purpose',
    (kind) => {
      expect(mode.judge(systemSubject([endless], {}, { kind }))).toBeNull();
    },
  );

  it('queues', () => {
    expect(mode.judge(queueSubject())).toBeNull();
  });
});
