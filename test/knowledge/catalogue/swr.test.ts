import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries that are tried again', () => {
    const source = `
      import useSWR from 'swr';
      export const useUser = () => useSWR('/api/user', fetch, { errorRetryCount: 3 });
      export const useOnce = () => useSWR('/api/user', { shouldRetryOnError: false });
    `;
    expect(matchesOf(source)).toEqual(['retry 1 none swr', 'retry 4 exponential jitter swr']);
  });

  it('the settings for all', () => {
    const source = `
      import { SWRConfig } from 'swr';
      export const App = () => <SWRConfig value={{ errorRetryCount: 5 }}><p /></SWRConfig>;
    `;
    expect(matchesOf(source, 'src/a.tsx')).toEqual(['retry 6 exponential jitter SWRConfig']);
  });
});

describe('ignores', () => {
  it('changes of the cache', () => {
    const source = `
      import { mutate, preload, useSWRConfig } from 'swr';
      export const change = () => mutate('/api/user');
      export const use = () => useSWRConfig().mutate('/api/user');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
