import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('models and agents', () => {
    const source = `
      import { createAgent, initChatModel } from 'langchain';
      const model = await initChatModel('gpt-5');
      await model.invoke('a');
      await createAgent({ model, tools: [] }).invoke({ messages: [] });
    `;
    expect(matchesOf(source)).toEqual([
      'outbound call langchain#createAgent().invoke',
      'outbound call langchain#initChatModel().invoke',
    ]);
  });

  it('agents of LangGraph', () => {
    const source = `
      import { createReactAgent } from '@langchain/langgraph/prebuilt';
      const agent = createReactAgent({ llm, tools: [] });
      await agent.stream({ messages: [] });
    `;
    expect(matchesOf(source)).toEqual(['outbound call @langchain/langgraph/prebuilt#createReactAgent().stream']);
  });
});

describe('ignores', () => {
  it('messages and prompts', () => {
    const source = `
      import { HumanMessage } from '@langchain/core/messages';
      import { ChatPromptTemplate } from '@langchain/core/prompts';
      export const message = new HumanMessage('a');
      export const prompt = await ChatPromptTemplate.fromTemplate('{a}').format({ a: 'b' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
