import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('answers of a model', () => {
    const source = `
      import { GoogleGenAI } from '@google/genai';
      const ai = new GoogleGenAI({ apiKey: 'k' });
      await ai.models.generateContent({ model: 'gemini', contents: 'a' });
      const chat = ai.chats.create({ model: 'gemini' });
      await chat.sendMessage({ message: 'a' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @google/genai#GoogleGenAI',
      'outbound call @google/genai#GoogleGenAI().chats.create().sendMessage',
      'outbound call @google/genai#GoogleGenAI().models.generateContent',
    ]);
    expect(systemsOf(source)).toEqual(['Google Gemini']);
  });

  it('the SDK before it', () => {
    const source = `
      import { GoogleGenerativeAI } from '@google/generative-ai';
      const model = new GoogleGenerativeAI('k').getGenerativeModel({ model: 'gemini' });
      await model.generateContent('a');
      await model.startChat().sendMessage('a');
    `;
    expect(matchesOf(source)).toEqual([
      'client @google/generative-ai#GoogleGenerativeAI',
      'outbound call @google/generative-ai#GoogleGenerativeAI().getGenerativeModel().generateContent',
      'outbound call @google/generative-ai#GoogleGenerativeAI().getGenerativeModel().startChat().sendMessage',
    ]);
    expect(systemsOf(source)).toEqual(['Google Gemini']);
  });
});

describe('ignores', () => {
  it('types of a schema', () => {
    const source = `
      import { Type } from '@google/genai';
      export const schema = { type: Type.STRING };
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
