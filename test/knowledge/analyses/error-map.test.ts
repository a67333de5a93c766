import { describe, expect, it } from 'vitest';
import errorMap from '../../../src/knowledge/analyses/error-map.ts';
import { questionOf } from '../../support/question-of.ts';

const end = { kind: 'process', what: 'uncaughtException', dispositions: null, line: 1 } as const;

describe('recognises', () => {
  it('the service whose errors end there', () => {
    const rows = { errorEnds: [{ ...end, file: 'apps/api/main.ts' }] };
    expect(errorMap.analyse(questionOf(rows)).errorEnds).toMatchObject([{ service: 'api' }]);
  });
});

describe('ignores', () => {
  it('services for what stands outside of all', () => {
    const rows = { errorEnds: [{ ...end, file: 'tools/main.ts' }] };
    expect(errorMap.analyse(questionOf(rows)).errorEnds).toMatchObject([{ service: null }]);
  });
});
