import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('answers of a model', () => {
    const source = `
      import { VertexAI } from '@google-cloud/vertexai';
      const model = new VertexAI({ project: 'shop', location: 'eu' }).getGenerativeModel({ model: 'gemini' });
      await model.generateContent('a');
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-cloud/vertexai#VertexAI',
      'outbound call @google-cloud/vertexai#VertexAI().getGenerativeModel().generateContent',
    ]);
    expect(systemsOf(source)).toEqual(['Google Vertex AI']);
  });

  it('models of other SDKs', () => {
    const source = `
      import { createVertex, vertex } from '@ai-sdk/google-vertex';
      import { ChatVertexAI } from '@langchain/google-vertexai';
      export const model = vertex('gemini');
      export const provider = createVertex({ project: 'shop' });
      await new ChatVertexAI().invoke('a');
    `;
    expect(matchesOf(source)).toEqual([
      'client @ai-sdk/google-vertex#createVertex',
      'client @ai-sdk/google-vertex#vertex',
      'client @langchain/google-vertexai#ChatVertexAI',
      'outbound call @langchain/google-vertexai#ChatVertexAI().invoke',
    ]);
    expect(systemsOf(source)).toEqual(['Google Vertex AI']);
  });
});

describe('ignores', () => {
  it('settings of safety', () => {
    const source = `
      import { HarmCategory } from '@google-cloud/vertexai';
      export const category = HarmCategory.HARM_CATEGORY_HARASSMENT;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
