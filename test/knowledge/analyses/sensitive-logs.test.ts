import { describe, expect, it } from 'vitest';
import sensitiveLogs from '../../../src/knowledge/analyses/sensitive-logs.ts';
import { questionOf } from '../../support/question-of.ts';

const row = { kind: 'secret', what: 'apiKey', symbol: 'run', via: 'pino', line: 1 } as const;

describe('recognises', () => {
  it('the service of a log call', () => {
    const rows = { sensitiveLogs: [{ ...row, file: 'apps/api/a.ts' }] };
    expect(sensitiveLogs.analyse(questionOf(rows)).sensitiveLogs).toMatchObject([{ what: 'apiKey', service: 'api' }]);
  });
});

describe('ignores', () => {
  it('files of no service: they stay without one', () => {
    const rows = { sensitiveLogs: [{ ...row, file: 'scripts/a.ts' }] };
    expect(sensitiveLogs.analyse(questionOf(rows)).sensitiveLogs).toMatchObject([{ service: null }]);
  });
});
