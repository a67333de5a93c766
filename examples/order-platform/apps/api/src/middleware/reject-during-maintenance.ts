import type { NextFunction, Request, Response } from 'express';
import { redis } from '../redis.js';

export const maintenanceKey = 'switch:maintenance-mode';

/** Administrators get through: they are the ones who end it. */
export async function rejectDuringMaintenance(req: Request, res: Response, next: NextFunction): Promise<void> {
  const isMaintenance = await redis.get(maintenanceKey).catch(() => null);
  if (isMaintenance === 'on' && !req.path.startsWith('/admin')) {
    res.status(503).set('Retry-After', '300').json({ error: 'maintenance' });
    return;
  }
  next();
}
