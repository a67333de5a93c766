import { Router } from 'express';
import { z } from 'zod';
import { maintenanceKey } from '../middleware/reject-during-maintenance.js';
import { redis } from '../redis.js';

export const adminSwitchesRouter = Router();

const maintenanceSchema = z.object({ state: z.enum(['on', 'off']) });

adminSwitchesRouter.put('/maintenance-mode', async (req, res) => {
  const { state } = maintenanceSchema.parse(req.body);
  await redis.set(maintenanceKey, state);
  console.log(`maintenance mode is ${state}`);
  res.json({ state });
});
