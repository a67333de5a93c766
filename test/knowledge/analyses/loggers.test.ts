import { expect, it } from 'vitest';
import loggers from '../../../src/knowledge/analyses/loggers.ts';
import { questionOf } from '../../support/question-of.ts';

it('gives each logger its service, in order of places', () => {
  const row = { name: 'log', via: 'pino', structured: true };
  const rows = [
    { ...row, file: 'apps/b/log.ts', line: 1 },
    { ...row, file: 'apps/a/log.ts', line: 9 },
    { ...row, file: 'apps/a/log.ts', line: 2 },
    { ...row, file: 'tools/log.ts', line: 1 },
  ];
  const found = loggers
    .analyse(questionOf({ loggers: rows }))
    .loggers.map((each) => [each.file, each.line, each.service]);
  expect(found).toEqual([
    ['apps/a/log.ts', 2, 'a'],
    ['apps/a/log.ts', 9, 'a'],
    ['apps/b/log.ts', 1, 'b'],
    ['tools/log.ts', 1, null],
  ]);
});
