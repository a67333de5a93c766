import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('runs of agents', () => {
    const source = `
      import { Agent, Runner, run } from '@openai/agents';
      const agent = new Agent({ name: 'Help', instructions: 'Help people.', model: 'gpt-5' });
      export const answer = await run(agent, 'Where is my order?');
      await new Runner().run(agent, 'And now?');
    `;
    expect(matchesOf(source)).toEqual([
      'outbound call @openai/agents#Runner().run',
      'outbound call @openai/agents#run',
    ]);
    expect(systemsOf(source)).toEqual(['OpenAI']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Agent } from '@openai/agents';
      export const same = (given: Agent) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
