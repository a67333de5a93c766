import { rootLogger } from '@order-platform/logger';
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { conversationRoutes } from './conversations/conversation-routes.js';
import type { Assistant } from './conversations/reply.js';
import { healthRoutes } from './health/health-routes.js';
import { refundRoutes } from './refunds/refund-routes.js';

export function createServer(assistant: Assistant): FastifyInstance {
  const server = Fastify({ loggerInstance: rootLogger as FastifyBaseLogger });
  server.register(healthRoutes);
  server.register(conversationRoutes, { prefix: '/v1/conversations', assistant });
  server.register(refundRoutes, { prefix: '/v1/refund-requests' });
  return server;
}
