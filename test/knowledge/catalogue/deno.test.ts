import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('reads of a variable', () => {
    expect(matchesOf(`Deno.env.get('API_URL');`)).toEqual(['environment API_URL global#Deno.env.get']);
  });
});

describe('ignores', () => {
  it('what is set', () => {
    expect(matchesOf(`Deno.env.set('API_URL', 'x');`)).toEqual([]);
  });
});
