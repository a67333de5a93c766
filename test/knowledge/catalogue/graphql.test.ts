import { describe, expect, it } from 'vitest';
import { errorCodesOf, matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a schema that is made in code', () => {
    const source = `
      import { GraphQLSchema } from 'graphql';
      export const schema = new GraphQLSchema({ query });
    `;
    expect(matchesOf(source)).toEqual(['map of graphql graphql#GraphQLSchema']);
  });

  it('errors with a code', () => {
    const source = `import { GraphQLError } from 'graphql';\nthrow new GraphQLError('x', { extensions: { code: 'GONE' } });`;
    expect(errorCodesOf(source)).toEqual(['graphql#GraphQLError GONE depends']);
  });
});

describe('ignores', () => {
  it('types, parsing and errors', () => {
    const source = `
      import { GraphQLError, GraphQLObjectType, parse } from 'graphql';
      export const type = new GraphQLObjectType({ name: 'Order', fields: {} });
      export const document = parse('{ orders }');
      export const error = new GraphQLError('no');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
