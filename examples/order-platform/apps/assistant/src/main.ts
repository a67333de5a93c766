import { createLogger } from '@order-platform/logger';
import OpenAI from 'openai';
import { env } from './env.js';
import { createServer } from './server.js';

const logger = createLogger('main');

const client = new OpenAI({ apiKey: env.OPENAI_API_KEY, baseURL: env.OPENAI_BASE_URL });
const server = createServer({ client, model: env.ASSISTANT_MODEL });

await server.listen({ port: env.ASSISTANT_PORT, host: '0.0.0.0' });
logger.info({ port: env.ASSISTANT_PORT, model: env.ASSISTANT_MODEL }, 'assistant is listening');
