import { createLogger } from '@order-platform/logger';
import type { NextFunction, Request, Response } from 'express';
import { ZodError, z } from 'zod';
import { ApiError } from '../errors.js';

const logger = createLogger('errors');

export function handleError(error: unknown, req: Request, res: Response, next: NextFunction): void {
  if (res.headersSent) {
    next(error);
    return;
  }
  if (error instanceof ZodError) {
    res.status(400).json({ error: 'invalid_request', details: z.flattenError(error) });
    return;
  }
  if (error instanceof ApiError) {
    res.status(error.status).json({ error: error.code, message: error.message });
    return;
  }
  logger.error({ err: error, method: req.method, path: req.path }, 'request failed');
  res.status(500).json({ error: 'internal' });
}
