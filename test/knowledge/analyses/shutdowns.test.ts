import { describe, expect, it } from 'vitest';
import shutdowns from '../../../src/knowledge/analyses/shutdowns.ts';
import { questionOf } from '../../support/question-of.ts';

const row = { what: 'SIGTERM', line: 1 };

describe('recognises', () => {
  it('the service that ends in order', () => {
    const rows = { shutdowns: [{ ...row, file: 'apps/api/main.ts' }] };
    expect(shutdowns.analyse(questionOf(rows)).shutdowns).toEqual([
      { ...row, file: 'apps/api/main.ts', service: 'api' },
    ]);
  });
});

describe('ignores', () => {
  it('no row, but names no service where there is none', () => {
    const rows = { shutdowns: [{ ...row, file: 'tools/main.ts' }] };
    expect(shutdowns.analyse(questionOf(rows)).shutdowns).toMatchObject([{ service: null }]);
  });
});
