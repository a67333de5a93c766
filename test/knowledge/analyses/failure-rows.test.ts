import { expect, it } from 'vitest';
import failureRows from '../../../src/knowledge/analyses/failure-rows.ts';
import { errorHandler, retrySite } from '../../support/sample-rows.ts';
import { questionOf } from '../../support/question-of.ts';

it('tells tries of jobs at the service that makes the jobs, wherever their number is written', () => {
  const options = { file: 'lib/config.ts', line: 4 };
  const taker = (file: string) => ({ ...options, taker: { file, call: 0 }, framework: 'bull' });
  const servicesOf = (...files: readonly string[]) =>
    failureRows
      .analyse(questionOf({ retrySites: [retrySite(options)], jobOptions: files.map(taker) }))
      .retrySites?.map(({ service }) => service);
  expect(servicesOf('apps/a/x.ts', 'apps/a/y.ts')).toEqual(['a']);
  expect(servicesOf('apps/a/x.ts', 'apps/b/x.ts')).toEqual([null]);
});

it('gives retries and handlers their service, in order of their places', () => {
  const rows = failureRows.analyse(
    questionOf({
      retrySites: [
        retrySite({ file: 'apps/b/x.ts' }),
        retrySite({ file: 'apps/a/x.ts', line: 7 }),
        retrySite({ file: 'apps/a/x.ts', line: 3 }),
      ],
      errorHandlers: [errorHandler({ file: 'lib/x.ts' })],
    }),
  );
  expect(rows.retrySites?.map(({ service, line }) => `${service} ${line}`)).toEqual(['a 3', 'a 7', 'b 1']);
  expect(rows.errorHandlers).toMatchObject([{ service: null }]);
});
