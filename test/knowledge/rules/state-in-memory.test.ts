import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/state-in-memory.ts';
import { emptyModel } from '../../support/sample-model.ts';
import { stateOf } from '../../support/sample-state.ts';

describe('recognises', () => {
  it('what goes wrong with a second instance', () => {
    const processState = [stateOf({ kind: 'lock' }), stateOf({ kind: 'limiter', line: 9 })];
    expect(rule.check({ ...emptyModel, processState })).toMatchObject([
      {
        message: "@shop/api: 2 places of a process's own memory hold a lock and counts of a rate limiter.",
        service: '@shop/api',
      },
    ]);
  });
});

describe('ignores', () => {
  it('caches, and what is of a page alone', () => {
    const processState = [stateOf({ kind: 'cache' }), stateOf({ kind: 'queue', memoryOf: 'page' })];
    expect(rule.check({ ...emptyModel, processState })).toEqual([]);
  });
});
