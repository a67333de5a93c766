import { auditTrailOf } from '@order-platform/audit/audit-trail-of';
import { Router } from 'express';
import { adminOrdersRouter } from './admin-orders.router.js';
import { adminProductsRouter } from './admin-products.router.js';
import { adminQueuesRouter } from './admin-queues.router.js';
import { adminRefundsRouter } from './admin-refunds.router.js';
import { adminSwitchesRouter } from './admin-switches.router.js';

export const adminRouter = Router();

adminRouter.use('/orders', adminOrdersRouter);
adminRouter.use('/products', adminProductsRouter);
adminRouter.use('/queues', adminQueuesRouter);
adminRouter.use('/refunds', adminRefundsRouter);
adminRouter.use(adminSwitchesRouter);

adminRouter.get('/audit/:subject', async (req, res) => {
  res.json({ records: await auditTrailOf(req.params.subject) });
});
