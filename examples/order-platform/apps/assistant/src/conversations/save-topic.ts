import { createLogger } from '@order-platform/logger';
import type { Conversation } from './conversation-store.js';
import type { Assistant } from './reply.js';

const logger = createLogger('conversations');

/** What the conversation is about, for the weekly support report. Runs beside the answer. */
export async function saveTopic(conversation: Conversation, { client, model }: Assistant): Promise<void> {
  const completion = await client.chat.completions.create(
    {
      model,
      messages: [
        ...conversation.messages,
        { role: 'user', content: 'Name the topic of this conversation in three words.' },
      ],
      max_completion_tokens: 20,
    },
    { maxRetries: 0, timeout: 5_000 },
  );
  logger.info({ conversationId: conversation.id, topic: completion.choices[0]?.message.content }, 'topic');
}
