import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('answers of an agent', () => {
    const source = `
      import { Agent } from '@mastra/core/agent';
      const agent = new Agent({ name: 'Help', instructions: 'Help people.', model: 'openai/gpt-5' });
      export const answer = await agent.generate('Where is my order?');
    `;
    expect(matchesOf(source)).toEqual(['outbound call @mastra/core/agent#Agent().generate']);
    expect(systemsOf(source)).toEqual([]);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Agent } from '@mastra/core/agent';
      export const same = (given: Agent) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
