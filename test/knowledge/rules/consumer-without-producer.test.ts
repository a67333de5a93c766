import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/consumer-without-producer.ts';
import { emptyModel } from '../../support/sample-model.ts';
import { consumer, producer } from '../../support/sample-queues.ts';

const nothing = { ...emptyModel, entryPoints: [], producers: [] };

describe('recognises', () => {
  it('a queue of a job library whose other end is nowhere', () => {
    expect(rule.check({ ...nothing, entryPoints: [consumer('mail')] })).toEqual([
      {
        message: '@shop/worker consumes 1 queue that nothing in this repository fills: mail. Does something else?',
        service: '@shop/worker',
        evidence: [{ file: 'apps/worker/consumer.ts', line: 2 }],
      },
    ]);
  });
});

describe('ignores', () => {
  it('queues with both ends, also where a job of the queue is named', () => {
    const model = { ...nothing, entryPoints: [consumer('mail:welcome')], producers: [producer('mail')] };
    expect(rule.check(model)).toEqual([]);
  });

  it('names of which one end is not certain', () => {
    expect(rule.check({ ...nothing, entryPoints: [consumer('mail')], producers: [producer('${…}')] })).toEqual([]);
  });

  it('topics, whose other end may be anywhere', () => {
    expect(rule.check({ ...nothing, entryPoints: [{ ...consumer('mail'), framework: 'kafkajs' }] })).toEqual([]);
  });
});
