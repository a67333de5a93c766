import * as Sentry from '@sentry/node';
import { rootLogger } from '@order-platform/logger';
import express, { type Express } from 'express';
import { pinoHttp } from 'pino-http';
import { healthRouter } from './health/health.router.js';
import { observeRequests } from './metrics.js';
import { handleError } from './middleware/handle-error.js';
import { rejectDuringMaintenance } from './middleware/reject-during-maintenance.js';
import { limitRate } from './middleware/limit-rate.js';
import { apiRouter } from './routes.js';
import { webhooksRouter } from './webhooks/webhooks.router.js';

export function createApp(): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(pinoHttp({ logger: rootLogger }));
  app.use(observeRequests);
  app.use(healthRouter);
  // Before express.json(): Stripe signs the raw body.
  app.use('/api/v1/webhooks', webhooksRouter);
  app.use(express.json({ limit: '200kb' }));
  app.use('/api/v1', limitRate, rejectDuringMaintenance, apiRouter);
  Sentry.setupExpressErrorHandler(app);
  app.use(handleError);
  return app;
}
