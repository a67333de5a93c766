import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('calls and their retries', () => {
    const source = `
      import superagent from 'superagent';
      export const answer = await superagent.post('https://api.example.com/pet').send({ name: 'a' }).set('accept', 'json').retry(2);
      export const page = await superagent.get('https://example.org');
    `;
    expect(matchesOf(source)).toEqual([
      'outbound call superagent#get',
      'outbound call superagent#post',
      'retry 3 none superagent.post().send().set().retry',
    ]);
    expect(systemsOf(source)).toEqual(['example.com', 'example.org']);
  });

  it('an agent, and the method as an argument', () => {
    const source = `
      import request from 'superagent';
      const agent = request.agent();
      agent.get('https://api.example.com/me');
      request('GET', 'https://example.org/search');
    `;
    expect(matchesOf(source)).toEqual(['outbound call superagent#agent().get', 'outbound call superagent#default']);
  });
});

describe('ignores', () => {
  it('serializers', () => {
    const source = `
      import superagent from 'superagent';
      export const serialize = superagent.serialize;
      export const value = new URLSearchParams('a=1').get('a');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
