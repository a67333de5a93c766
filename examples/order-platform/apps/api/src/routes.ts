import { Router } from 'express';
import { adminRouter } from './admin/admin.router.js';
import { productsRouter } from './catalogue/products.router.js';
import { customersRouter } from './customers/customers.router.js';
import { invoicesRouter } from './invoices/invoices.router.js';
import { requireAdmin } from './middleware/require-admin.js';
import { requireCustomer } from './middleware/require-customer.js';
import { ordersRouter } from './orders/orders.router.js';
import { paymentsRouter } from './payments/payments.router.js';

export const apiRouter = Router();

apiRouter.use('/products', productsRouter);
apiRouter.use('/orders', requireCustomer, ordersRouter);
apiRouter.use('/payments', requireCustomer, paymentsRouter);
apiRouter.use('/invoices', requireCustomer, invoicesRouter);
apiRouter.use('/customers', requireCustomer, customersRouter);
apiRouter.use('/admin', requireAdmin, adminRouter);
