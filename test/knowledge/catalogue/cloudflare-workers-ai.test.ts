import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('what goes out', () => {
    const source = `
      interface Env { AI: Ai }
      export const ask = async (env: Env) => env.AI.run('@cf/meta/llama-3-8b-instruct', { prompt: 'hi' });
    `;
    expect(matchesOf(source)).toEqual(['outbound call global#Ai().run']);
    expect(systemsOf(source)).toEqual(['Cloudflare Workers AI']);
  });
});

describe('ignores', () => {
  it('what stays here', () => {
    const source = `
      interface Runner { run(name: string): void }
      export const start = (runner: Runner) => runner.run('a');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
