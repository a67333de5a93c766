import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries, mutations and the settings for all', () => {
    const source = `
      import { QueryClient, useMutation, useQuery } from '@tanstack/react-query';
      export const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
      export const useTodos = () => useQuery({ queryKey: ['todos'], queryFn: async () => [], retry: 5, retryDelay: 1000 });
      export const useSave = () => useMutation({ mutationFn: async () => {}, retry: 3 });
    `;
    expect(matchesOf(source)).toEqual([
      'retry 1 none QueryClient',
      'retry 4 exponential useMutation',
      'retry 6 fixed useQuery',
    ]);
  });

  it('a query that is loaded ahead, and older versions', () => {
    const source = `
      import { useQueryClient } from '@tanstack/react-query';
      import { useQuery } from 'react-query';
      export const usePrefetch = () => useQueryClient().prefetchQuery({ queryKey: ['a'], queryFn: async () => 1, retry: 1 });
      export const useOld = () => useQuery('todos', async () => [], { retry: 2 });
    `;
    expect(matchesOf(source)).toEqual([
      'retry 2 exponential useQueryClient().prefetchQuery',
      'retry 3 exponential useQuery',
    ]);
  });
});

describe('ignores', () => {
  it('queries without an option, and changes of the cache', () => {
    const source = `
      import { useQuery, useQueryClient } from '@tanstack/react-query';
      export const useTodos = () => useQuery({ queryKey: ['todos'], queryFn: async () => [] });
      export const useReset = () => useQueryClient().invalidateQueries({ queryKey: ['todos'] });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
