import { timingSafeEqual } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { env } from '../env.js';
import { ApiError } from '../errors.js';

/** One shared token; the name is what the caller says, so the audit trail is only as honest as the back office. */
export function requireAdmin(req: Request, _res: Response, next: NextFunction): void {
  const given = Buffer.from(req.header('x-admin-token') ?? '');
  const expected = Buffer.from(env.ADMIN_TOKEN);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw new ApiError(403, 'forbidden', 'Administrators only');
  }
  req.adminName = req.header('x-admin-name') ?? 'unknown';
  next();
}

export const adminActor = (req: Request): string => `admin:${req.adminName ?? 'unknown'}`;
