import { expect, it } from 'vitest';
import logMessages from '../../src/knowledge/detectors/log-messages.ts';
import { rowsOf } from '../support/rows-of.ts';

async function textsOf(source: string): Promise<readonly string[]> {
  const { logMessages: rows = [] } = await rowsOf(logMessages, source);
  return rows.map(({ parts, line }) => `${line} ${parts.join('…')}`);
}

it('takes what constructors of own classes pass on to that of their base', async () => {
  const source = [
    'class Coded extends Error { constructor(code, text) { super(text); this.code = code; } }',
    "class Missing extends Coded { constructor(kind) { super('E_MISSING', `${kind} does not belong here`); } }",
    'class Late extends Coded {}',
    'class Silent extends Error { constructor(reason) { super(); this.reason = reason; } }',
    "export const run = () => { throw new Late('E_LATE', 'too late for that'); };",
    "export const find = () => { throw new MissingError('membership'); };",
    'class MissingError extends Missing {}',
    'class LateError extends Late {}',
    'class SilentError extends Silent {}',
    "export const go = () => { throw new LateError('E_LATE', 'much too late'); };",
    "export const hush = () => { throw new SilentError('nobody reads this'); };",
  ].join('\n');
  expect(await textsOf(source)).toEqual(['6 … does not belong here', '10 much too late']);
});

it('follows options to the field that is passed on', async () => {
  const source = [
    'class Base extends Error { constructor(options) { super(options.message); } }',
    'class QueryError extends Base { constructor(message, context) { super({ message, context }); } }',
    "export const run = () => { throw new QueryError('bad query of somebody', {}); };",
  ].join('\n');
  expect(await textsOf(source)).toEqual(['3 bad query of somebody']);
});
