import { prisma } from '@order-platform/database';
import { Router } from 'express';
import { z } from 'zod';
import { forgetProduct } from '../catalogue/product-cache.js';

export const adminProductsRouter = Router();

const priceSchema = z.object({ priceCents: z.number().int().positive() });

adminProductsRouter.put('/:productId/price', async (req, res) => {
  const { productId } = req.params;
  const { priceCents } = priceSchema.parse(req.body);
  await prisma.product.update({ where: { id: productId }, data: { priceCents } });
  forgetProduct(productId);
  res.status(204).end();
});
