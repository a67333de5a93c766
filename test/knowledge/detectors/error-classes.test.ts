import { describe, expect, it } from 'vitest';
import errorClasses from '../../../src/knowledge/detectors/error-classes.ts';
import { rowsOf } from '../../support/rows-of.ts';

async function found(source: string) {
  const { errorClasses: rows = [] } = await rowsOf(errorClasses, source);
  return rows;
}

describe('recognises', () => {
  it('own errors, their status, who throws them and who asks for them', async () => {
    const source = [
      'class ShopError extends Error {',
      '  constructor(message: string, readonly status = 500) { super(message); }',
      '}',
      'class GoneError extends ShopError {',
      '  constructor() { super("gone", 410); }',
      '}',
      'export function pay(id: string) {',
      '  if (id === "") throw new GoneError();',
      '  return Promise.reject(new GoneError());',
      '}',
      'export async function run() {',
      '  try { await pay("a"); } catch (error) {',
      '    if (error instanceof ShopError) return 1;',
      '    throw error;',
      '  }',
      '}',
    ].join('\n');
    expect(await found(source)).toMatchObject([
      { name: 'ShopError', base: 'Error', thrown: 0, isAskedFor: true },
      {
        name: 'GoneError',
        base: 'ShopError',
        status: 410,
        thrown: 2,
        thrownAt: [{ line: 8 }, { line: 9 }],
        isAskedFor: true,
        askedAt: [{ line: 13 }],
      },
    ]);
  });

  it('a status that the constructor sets under the name of a code', async () => {
    const source = [
      'class Missing extends Error { code: number; constructor() { super("missing"); this.code = 404; } }',
      'class Broken extends Error { code = 7; }',
      'export function pay(id: string) { if (id === "") throw new Missing(); throw new Broken(); }',
    ].join('\n');
    expect((await found(source)).map(({ name, status }) => [name, status])).toEqual([
      ['Missing', 404],
      ['Broken', null],
    ]);
  });

  it('the status of exceptions of frameworks, and filters that ask for a class', async () => {
    const source = [
      "import { Catch, NotFoundException } from '@nestjs/common';",
      'class NoOrder extends NotFoundException {}',
      '@Catch(NoOrder)',
      'export class OrderFilter {}',
      'export const fail = () => { throw new NoOrder(); };',
    ].join('\n');
    expect(await found(source)).toMatchObject([{ name: 'NoOrder', status: 404, thrown: 1, askedAt: [{ line: 3 }] }]);
  });
});

describe('recognises errors of libraries', () => {
  it('that a package of that name exports', async () => {
    const source = [
      "import Extendable from 'es6-error';",
      'class LateError extends Extendable {}',
      'export function pay() { throw new LateError(); }',
    ].join('\n');
    expect(await found(source)).toMatchObject([{ name: 'LateError', thrown: 1 }]);
  });
});

describe('ignores', () => {
  it('classes that are no errors, and errors that are only passed on', async () => {
    const source = [
      'class Order {}',
      'class OrderError extends Error {}',
      'export function again(error: OrderError) { throw error; }',
      'export const order = new Order();',
    ].join('\n');
    expect(await found(source)).toMatchObject([{ name: 'OrderError', thrown: 0, isAskedFor: false, status: null }]);
  });
});
