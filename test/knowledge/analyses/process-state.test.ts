import { describe, expect, it } from 'vitest';
import processState from '../../../src/knowledge/analyses/process-state.ts';
import { questionOf } from '../../support/question-of.ts';

const row = { what: 'Map sessions, changed in start', kind: 'collection', grows: false, line: 1 } as const;

describe('recognises', () => {
  it('state of a service', () => {
    const rows = { processState: [{ ...row, file: 'apps/api/a.ts' }] };
    expect(processState.analyse(questionOf(rows)).processState).toMatchObject([
      { memoryOf: 'service', service: 'api' },
    ]);
  });
});

describe('ignores', () => {
  it('state of a page for its service', () => {
    const rows = { processState: [{ ...row, file: 'apps/web/a.tsx' }] };
    const files = { 'apps/web/a.tsx': "'use client';\nexport const state = new Map();" };
    expect(processState.analyse(questionOf(rows, files)).processState).toMatchObject([{ memoryOf: 'page' }]);
  });
});
