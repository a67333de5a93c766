import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/swallowed-failure.ts';
import { emptyModel } from '../../support/sample-model.ts';
import { errorHandler } from '../../support/sample-rows.ts';

describe('recognises', () => {
  it('handlers that drop the failure, once for each service', () => {
    const errorHandlers = [
      errorHandler({ line: 3, symbol: 'load', dispositions: ['swallow'] }),
      errorHandler({ line: 9, symbol: 'save', dispositions: ['fallback', 'swallow'] }),
      errorHandler({ file: 'tools/x.ts', service: null, dispositions: ['swallow'] }),
    ];
    expect(rule.check({ ...emptyModel, errorHandlers })).toEqual([
      {
        message:
          'a: 2 error handlers drop the failure without telling anyone, in load and save; in 1 of them a default is used instead.',
        service: 'a',
        evidence: [
          { file: 'apps/a/work.ts', line: 3 },
          { file: 'apps/a/work.ts', line: 9 },
        ],
      },
      {
        message: 'Code outside all services: 1 error handler drops the failure without telling anyone, in work.',
        service: null,
        evidence: [{ file: 'tools/x.ts', line: 1 }],
      },
    ]);
  });
});

describe('ignores', () => {
  it.each([
    [['report']],
    [['report', 'fallback']],
    [['fallback']],
    [['swallow', 'rethrow']],
    [['swallow', 'retry']],
  ] as const)('handlers that %s', (dispositions) => {
    expect(rule.check({ ...emptyModel, errorHandlers: [errorHandler({ dispositions })] })).toEqual([]);
  });

  it('handlers in which a comment says why', () => {
    const explained = errorHandler({ dispositions: ['swallow'], explained: true });
    expect(rule.check({ ...emptyModel, errorHandlers: [explained] })).toEqual([]);
  });
});
