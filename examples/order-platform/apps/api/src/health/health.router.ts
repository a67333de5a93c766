import { pingDatabase } from '@order-platform/database';
import { Router } from 'express';
import { metricsText } from '../metrics.js';
import { redis } from '../redis.js';

export const healthRouter = Router();

healthRouter.get('/healthz', (_req, res) => {
  res.json({ status: 'ok' });
});

healthRouter.get('/readyz', async (_req, res) => {
  try {
    await Promise.all([pingDatabase(), redis.ping()]);
    res.json({ status: 'ready' });
  } catch (error) {
    res.status(503).json({ status: 'not ready', reason: String(error) });
  }
});

healthRouter.get('/metrics', async (_req, res) => {
  res.type('text/plain').send(await metricsText());
});
