import { describe, expect, it } from 'vitest';
import processState from '../../../src/knowledge/analyses/process-state.ts';
import { questionOf } from '../../support/question-of.ts';

const row = { what: 'Map sessions, changed in start', line: 1 };

describe('recognises', () => {
  it('state of a service', () => {
    const rows = { processState: [{ ...row, file: 'apps/api/a.ts' }] };
    expect(processState.analyse(questionOf(rows)).processState).toHaveLength(1);
  });
});

describe('ignores', () => {
  it('state of a page', () => {
    const rows = { processState: [{ ...row, file: 'apps/web/a.tsx' }] };
    const files = { 'apps/web/a.tsx': "'use client';\nexport const state = new Map();" };
    expect(processState.analyse(questionOf(rows, files)).processState).toEqual([]);
  });
});
