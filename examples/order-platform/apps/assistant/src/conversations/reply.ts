import { createLogger } from '@order-platform/logger';
import type OpenAI from 'openai';
import type { ChatCompletionMessageFunctionToolCall } from 'openai/resources/chat/completions';
import { completeWithRetry, type CompletionRetry } from '../llm/complete-with-retry.js';
import { runTool, toolDefinitions } from '../tools/tools.js';
import type { Conversation } from './conversation-store.js';
import { saveTopic } from './save-topic.js';

export interface Assistant {
  readonly client: OpenAI;
  readonly model: string;
  readonly retry?: CompletionRetry;
}

const maxRounds = 6;
const apology = 'Sorry, I cannot look into that right now. Please write to help@fernway.example.';
const logger = createLogger('conversations');

/** Answers one message. Never throws: the customer gets an apology instead. */
export async function reply(conversation: Conversation, text: string, assistant: Assistant): Promise<string> {
  conversation.messages.push({ role: 'user', content: text });
  console.log(`[assistant] ${conversation.id}: ${text}`);
  try {
    const answer = await answerWithTools(conversation, assistant);
    saveTopic(conversation, assistant);
    return answer;
  } catch (error) {
    logger.error({ err: error, conversationId: conversation.id }, 'no answer');
    return apology;
  }
}

async function answerWithTools(conversation: Conversation, { client, model, retry }: Assistant): Promise<string> {
  for (let round = 0; round < maxRounds; round++) {
    const completion = await completeWithRetry(
      client,
      { model, messages: conversation.messages, tools: toolDefinitions(), temperature: 0.2 },
      retry,
    );
    const message = completion.choices[0]?.message;
    if (!message) return apology;
    conversation.messages.push(message);
    const calls = (message.tool_calls ?? []).filter((call) => call.type === 'function');
    if (calls.length === 0) return message.content ?? apology;
    await Promise.all(calls.map((call) => answerCall(conversation, call)));
  }
  return apology;
}

async function answerCall(conversation: Conversation, call: ChatCompletionMessageFunctionToolCall): Promise<void> {
  const result = await runTool(call.function.name, JSON.parse(call.function.arguments), conversation.customerId);
  conversation.messages.push({ role: 'tool', tool_call_id: call.id, content: JSON.stringify(result) });
}
