import { describe, expect, it } from 'vitest';
import errorCodes from '../../../src/knowledge/analyses/error-codes.ts';
import { questionOf } from '../../support/question-of.ts';

const made = { name: 'TRPCError', code: 'NOT_FOUND', status: 404, file: 'apps/api/a.ts' } as const;

describe('recognises', () => {
  it('how often a service makes an error with a code, and where first', () => {
    const rows = { errorCodes: [3, 1, 2].map((line) => ({ ...made, line })) };
    expect(errorCodes.analyse(questionOf(rows)).errorCodes).toEqual([
      {
        ...made,
        line: 1,
        service: 'api',
        made: 3,
        madeAt: [
          { file: 'apps/api/a.ts', line: 1 },
          { file: 'apps/api/a.ts', line: 2 },
        ],
      },
    ]);
  });
});

describe('ignores', () => {
  it('services for what stands outside of all', () => {
    const rows = { errorCodes: [{ ...made, file: 'tools/a.ts', line: 1 }] };
    expect(errorCodes.analyse(questionOf(rows)).errorCodes).toMatchObject([{ service: null, made: 1 }]);
  });
});
