import { describe, expect, it } from 'vitest';
import logSettings from '../../../src/knowledge/analyses/log-settings.ts';
import { questionOf } from '../../support/question-of.ts';

const setting = {
  via: 'pino',
  symbol: 'log',
  level: 'info',
  variables: [],
  redacts: null,
  context: [],
  line: 1,
} as const;

describe('recognises', () => {
  it('the service of each place', () => {
    const rows = { logSettings: [{ ...setting, file: 'apps/api/log.ts' }] };
    expect(logSettings.analyse(questionOf(rows)).logSettings).toMatchObject([{ level: 'info', service: 'api' }]);
  });
});

describe('ignores', () => {
  it('a place that is known twice, and services outside of all', () => {
    const row = { ...setting, file: 'tools/log.ts' };
    expect(logSettings.analyse(questionOf({ logSettings: [row, row] })).logSettings).toMatchObject([{ service: null }]);
  });
});
