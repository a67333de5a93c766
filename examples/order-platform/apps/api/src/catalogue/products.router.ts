import { prisma } from '@order-platform/database';
import { Router } from 'express';
import { notFound } from '../errors.js';
import { cachedProduct, rememberProduct } from './product-cache.js';

export const productsRouter = Router();

productsRouter.get('/', async (req, res) => {
  const search = typeof req.query.search === 'string' ? req.query.search : undefined;
  const products = await prisma.product.findMany({
    where: search ? { name: { contains: search, mode: 'insensitive' } } : {},
    orderBy: { name: 'asc' },
    take: 100,
  });
  res.json({ products });
});

productsRouter.get('/:productId', async (req, res) => {
  const { productId } = req.params;
  const product = cachedProduct(productId) ?? (await prisma.product.findUnique({ where: { id: productId } }));
  if (!product) throw notFound('Product');
  rememberProduct(product);
  res.json({ product });
});
