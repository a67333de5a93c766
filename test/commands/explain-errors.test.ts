import { describe, expect, it } from 'vitest';
import { errorsNamedIn } from '../../src/commands/explain-errors.ts';
import type { HandoverModel } from '../../src/model/handover-model.ts';
import { modelOf } from '../support/model-of.ts';
import { sampleModel } from '../support/sample-model.ts';

const source = `import { Pool } from 'pg'; export const pool = new Pool(); export const a = () => pool.query('select 1');`;
const shop = (): Promise<HandoverModel> => modelOf({ 'package.json': '{"name":"shop"}', 'src/a.ts': source });
const named = (name: string): HandoverModel => ({
  ...sampleModel,
  errorClasses: [],
  knownErrors: [{ name, of: 'acme', systems: ['Acme'], means: 'It is so.', again: 'no', source: 'acme/a.js:1' }],
});

describe('recognises', () => {
  it('a code with what to do and where that was read', async () => {
    expect(errorsNamedIn(await shop(), 'error: deadlock detected, code: "40P01"')).toEqual([
      '40P01 is an error of PostgreSQL: Two transactions waited for each other, and this one was ended.',
      '  trying again helps',
      '  what to do: Run the whole transaction again, and lock rows in one order everywhere.',
      '  1 call of PostgreSQL can give it: handover explain postgresql',
      '  read in: https://www.postgresql.org/docs/current/errcodes-appendix.html',
    ]);
  });

  it('words of a message, and the system that is reached', async () => {
    const [first] = errorsNamedIn(await shop(), 'Error: timeout exceeded when trying to connect');
    expect(first).toMatch(/^timeout exceeded when trying to connect is an error of pg \(PostgreSQL\): /);
  });

  it.each([
    ['AcmeError', 'AcmeError: no'],
    ['AcmeError', '    at x [cause]: AcmeError: no'],
    ['23505', '{"code":"23505"}'],
    ['23505', "code: '23505'"],
    ['23505', 'SQLSTATE 23505'],
    ['23505', 'errorCode=23505'],
    ['23505', '{"pg_code": "23505"}'],
    ['ratelimited', 'Error: An API error occurred: ratelimited'],
    ['ERR_A.B', 'failed with ERR_A.B.'],
    ['timeout expired', 'Error: timeout expired'],
    ['timeout expired', '{"message":"timeout expired"}'],
  ])('%s in %s', (name, line) => {
    expect(errorsNamedIn(named(name), line)).toHaveLength(3);
  });
});

describe('ignores', () => {
  it('what the systems of the repository do not give', async () => {
    expect(errorsNamedIn(await shop(), 'StripeCardError: Your card was declined.')).toEqual([]);
  });

  it.each([
    ['23505', 'took 23505 ms'],
    ['23505', 'barcode 23505'],
    ['23505', 'code: 235051'],
    ['23505', 'order 23505 was sent'],
    ['ratelimited', 'the caller was ratelimited'],
    ['AcmeError', 'MyAcmeError: no'],
    ['AcmeError', 'AcmeErrorHandler started'],
    ['ERR_A.B', 'ERR_AxB'],
    ['timeout expired', 'the session timeout expired'],
    ['40P01', 'GET /orders/40P01-7 404'],
  ])('%s in %s', (name, line) => {
    expect(errorsNamedIn(named(name), line)).toEqual([]);
  });

  it('a class of the repository that is called alike', () => {
    const model = named('AcmeError');
    const [row] = sampleModel.errorClasses;
    if (row === undefined) throw new Error('The sample has classes of errors');
    expect(errorsNamedIn({ ...model, errorClasses: [{ ...row, name: 'AcmeError' }] }, 'AcmeError: no')).toEqual([]);
  });
});
