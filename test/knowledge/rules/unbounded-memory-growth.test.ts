import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/unbounded-memory-growth.ts';
import { emptyModel } from '../../support/sample-model.ts';
import { stateOf } from '../../support/sample-state.ts';

describe('recognises', () => {
  it('what only grows', () => {
    const processState = [stateOf({ what: 'Map orders, changed in take', grows: true })];
    expect(rule.check({ ...emptyModel, processState })).toMatchObject([
      { message: '@shop/api: nothing was found that takes entries out of Map orders.' },
    ]);
  });
});

describe('ignores', () => {
  it('what is limited, and what grows in a page', () => {
    const processState = [stateOf(), stateOf({ grows: true, memoryOf: 'page' })];
    expect(rule.check({ ...emptyModel, processState })).toEqual([]);
  });
});
