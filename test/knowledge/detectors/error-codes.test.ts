import { describe, expect, it } from 'vitest';
import errorCodes from '../../../src/knowledge/detectors/error-codes.ts';
import { rowsOf } from '../../support/rows-of.ts';

async function found(source: string): Promise<readonly string[]> {
  const { errorCodes: rows = [] } = await rowsOf(errorCodes, source);
  return rows.map(({ line, name, code, status }) => `${line} ${name} ${code} ${status ?? 'depends'}`);
}

describe('recognises', () => {
  it('codes of tRPC with the status of each', async () => {
    const source = `import { TRPCError } from '@trpc/server';
export function find(id: string) { throw new TRPCError({ code: id === '' ? 'BAD_REQUEST' : 'NOT_FOUND' }); }`;
    expect(await found(source)).toEqual(['2 TRPCError BAD_REQUEST 400', '2 TRPCError NOT_FOUND 404']);
  });

  it('codes of GraphQL', async () => {
    const source = `import { GraphQLError } from 'graphql';
throw new GraphQLError('gone', { extensions: { code: 'ORDER_GONE' } });`;
    expect(await found(source)).toEqual(['2 GraphQLError ORDER_GONE depends']);
  });
});

describe('ignores', () => {
  it('other errors, and codes that are made elsewhere', async () => {
    const source = `import { TRPCError } from '@trpc/server';
export const make = (code: any) => new TRPCError({ code });
export const other = () => Object.assign(new Error('x'), { code: 'NOT_FOUND' });`;
    expect(await found(source)).toEqual([]);
  });
});
