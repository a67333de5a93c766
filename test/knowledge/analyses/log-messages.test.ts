import { describe, expect, it } from 'vitest';
import logMessages from '../../../src/knowledge/analyses/log-messages.ts';
import { questionOf } from '../../support/question-of.ts';

const row = { kind: 'log', parts: ['started'], level: 'info', via: 'pino', symbol: 'run', line: 1 } as const;

describe('recognises', () => {
  it('the service of a message', () => {
    const rows = { logMessages: [{ ...row, file: 'apps/api/a.ts' }] };
    expect(logMessages.analyse(questionOf(rows)).logMessages).toMatchObject([{ parts: ['started'], service: 'api' }]);
  });
});

describe('ignores', () => {
  it('files of no service: they stay without one', () => {
    const rows = { logMessages: [{ ...row, file: 'scripts/a.ts' }] };
    expect(logMessages.analyse(questionOf(rows)).logMessages).toMatchObject([{ service: null }]);
  });
});
