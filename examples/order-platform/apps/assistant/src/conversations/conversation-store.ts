import { randomUUID } from 'node:crypto';
import type { Customer } from '@order-platform/database';
import type { ChatCompletionMessageParam } from 'openai/resources/chat/completions';
import { systemPrompt } from '../llm/system-prompt.js';

export interface Conversation {
  readonly id: string;
  readonly customerId: string;
  readonly messages: ChatCompletionMessageParam[];
  lastUsedAt: number;
}

const conversations = new Map<string, Conversation>();
const lifetimeMs = 2 * 3600 * 1000;

export function startConversation(customer: Customer): Conversation {
  forgetOldConversations();
  const conversation: Conversation = {
    id: randomUUID(),
    customerId: customer.id,
    messages: [{ role: 'system', content: systemPrompt(customer) }],
    lastUsedAt: Date.now(),
  };
  conversations.set(conversation.id, conversation);
  return conversation;
}

export function conversationOf(id: string): Conversation | undefined {
  const conversation = conversations.get(id);
  if (conversation) conversation.lastUsedAt = Date.now();
  return conversation;
}

function forgetOldConversations(): void {
  const oldest = Date.now() - lifetimeMs;
  for (const [id, conversation] of conversations) {
    if (conversation.lastUsedAt < oldest) conversations.delete(id);
  }
}
