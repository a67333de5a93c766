import { prisma } from '@order-platform/database';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { conversationOf, startConversation } from './conversation-store.js';
import { reply, type Assistant } from './reply.js';

const startSchema = z.object({ customerId: z.string() });
const messageSchema = z.object({ text: z.string().min(1).max(4_000) });

interface Options {
  readonly assistant: Assistant;
}

export async function conversationRoutes(server: FastifyInstance, { assistant }: Options): Promise<void> {
  server.post('/', async (request, response) => {
    const { customerId } = startSchema.parse(request.body);
    const customer = await prisma.customer.findUniqueOrThrow({ where: { id: customerId } });
    const conversation = startConversation(customer);
    return response.status(201).send({ id: conversation.id });
  });

  server.post<{ Params: { id: string } }>('/:id/messages', async (request, response) => {
    const { text } = messageSchema.parse(request.body);
    const conversation = conversationOf(request.params.id);
    if (!conversation) return response.status(404).send({ error: 'conversation_not_found' });
    return { reply: await reply(conversation, text, assistant) };
  });

  server.get<{ Params: { id: string } }>('/:id', async (request, response) => {
    const conversation = conversationOf(request.params.id);
    if (!conversation) return response.status(404).send({ error: 'conversation_not_found' });
    return { messages: conversation.messages.filter(({ role }) => role === 'user' || role === 'assistant') };
  });
}
