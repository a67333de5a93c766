import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('requests', () => {
    const source = `
      import axios from 'feaxios';
      const stripe = axios.create({ baseURL: 'https://api.stripe.com', timeout: 1000 });
      export const charges = () => stripe.post('/v1/charges', {});
      export const repository = () => axios.get('https://api.github.com/repos/a/b');
    `;
    expect(matchesOf(source)).toEqual([
      'client feaxios#create',
      'outbound call feaxios#create().post',
      'outbound call feaxios#get',
    ]);
    expect(systemsOf(source)).toEqual(['GitHub', 'Stripe']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { AxiosRequestConfig } from 'feaxios';
      export const same = (it: AxiosRequestConfig) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
