import type { NextFunction, Request, Response } from 'express';
import { z } from 'zod';
import { ApiError } from '../errors.js';
import { redis } from '../redis.js';

const sessionSchema = z.object({ customerId: z.string() });

export async function requireCustomer(req: Request, _res: Response, next: NextFunction): Promise<void> {
  const token = req.header('authorization')?.replace(/^Bearer /, '');
  const session = token ? await redis.get(`session:${token}`) : null;
  if (!session) throw new ApiError(401, 'unauthorized', 'Sign in first');
  req.customerId = sessionSchema.parse(JSON.parse(session)).customerId;
  next();
}

export function customerIdOf(req: Request): string {
  if (!req.customerId) throw new ApiError(401, 'unauthorized', 'Sign in first');
  return req.customerId;
}
