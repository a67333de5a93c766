import type { NextFunction, Request, Response } from 'express';
import { ApiError } from '../errors.js';

interface Window {
  startedAt: number;
  requests: number;
}

const windowMs = 60_000;
const limit = 300;
const windows = new Map<string, Window>();

export function limitRate(req: Request, _res: Response, next: NextFunction): void {
  const key = req.ip ?? 'unknown';
  const now = Date.now();
  const current = windows.get(key);
  if (!current || now - current.startedAt > windowMs) {
    windows.set(key, { startedAt: now, requests: 1 });
    next();
    return;
  }
  current.requests += 1;
  if (current.requests > limit) throw new ApiError(429, 'too_many_requests', 'Try again in a minute');
  next();
}
