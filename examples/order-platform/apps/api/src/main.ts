import './instrument.js';
import { prisma } from '@order-platform/database';
import { createLogger } from '@order-platform/logger';
import { createApp } from './app.js';
import { env } from './env.js';
import { queues } from './queues.js';
import { redis } from './redis.js';

const logger = createLogger('main');

const server = createApp().listen(env.PORT, () => {
  logger.info({ port: env.PORT }, 'api is listening');
});

process.on('SIGTERM', () => {
  logger.info('api is stopping');
  server.close(async () => {
    await queues.close();
    await redis.quit();
    await prisma.$disconnect();
    process.exit(0);
  });
});
