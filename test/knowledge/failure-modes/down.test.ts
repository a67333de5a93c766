import { describe, expect, it } from 'vitest';
import mode from '../../../src/knowledge/failure-modes/down.ts';
import type { Disposition } from '../../../src/model/handover-model.ts';
import { outboundCall, sampleRetryPaths } from '../../support/sample-calls.ts';
import { queueSubject, systemSubject } from '../../support/failure-subject.ts';

const handled = (...dispositions: readonly Disposition[]) => ({
  onFailure: { file: 'apps/api/src/pay.ts', line: 20, dispositions },
});

describe('recognises', () => {
  it('what the code has against it, and who learns of it', () => {
    const watching = { kind: 'alerting', what: 'a', service: '@shop/api', file: 'a.ts', line: 1 } as const;
    const found = mode.judge(
      systemSubject([handled('report', 'fallback'), {}], { worst: sampleRetryPaths[0] ?? null, watching: [watching] }),
    );
    expect(found).toMatchObject({
      prevention: ['1 of 2 calls goes on with another value'],
      detection: ['1 of 2 calls logs or reports it', 'alerts are written for @shop/api'],
      gap: { rank: 2, text: 'tries multiply to 12 for one POST /orders/{id}|x (charge)' },
      certainty: 'likely',
    });
  });

  it('failures that nobody hears of as the worst', () => {
    expect(mode.judge(systemSubject([handled('swallow')]))?.gap).toEqual({
      rank: 3,
      text: 'the only call drops the failure without a word',
    });
    expect(mode.judge(systemSubject([handled('swallow', 'report')]))?.gap?.rank).toBe(1);
  });

  it('tries without end, and that nothing takes its place', () => {
    const { tries } = outboundCall({});
    const endless = systemSubject([{ tries: { ...tries, attempts: null, bounded: false } }]);
    expect(mode.judge(endless)).toMatchObject({
      prevention: ['the client tries without end'],
      gap: { rank: 2, text: 'the only call is tried again without end' },
    });
    const [worst] = sampleRetryPaths;
    const [layer] = worst?.layers ?? [];
    if (worst === undefined || layer === undefined) throw new Error('The sample has a way with layers');
    const ways = { ...worst, attempts: 1, layers: [{ ...layer, attempts: null, bounded: false }] };
    const found = mode.judge(systemSubject([{ tries: { ...tries, attempts: null, bounded: false } }], { worst: ways }));
    expect(found?.prevention).toEqual(['tries without an end on the worst way (charge)']);
    expect(mode.judge(systemSubject([{}]))?.gap?.text).toBe('no fallback where it is called');
  });
});

describe('ignores', () => {
  it('that nothing takes the place of what no entry point reaches, of what only watches, or of flags', () => {
    expect(mode.judge(systemSubject([{}], {}, { kind: 'feature-flags' }))?.gap).toBeNull();
    expect(mode.judge(systemSubject([{}], { entries: [] }))?.gap).toBeNull();
    expect(mode.judge(systemSubject([handled('swallow')], {}, { kind: 'monitoring' }))?.gap).toBeNull();
  });

  it('queues', () => {
    expect(mode.judge(queueSubject())).toBeNull();
  });
});
