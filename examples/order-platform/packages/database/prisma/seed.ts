import { prisma } from '../src/client.js';

const products = [
  { sku: 'TENT-2P', name: 'Two-person tent', priceCents: 24_900, stock: 40 },
  { sku: 'STOVE-GAS', name: 'Gas stove', priceCents: 5_450, stock: 120 },
  { sku: 'LAMP-LED', name: 'Head lamp', priceCents: 3_990, stock: 200 },
];

for (const product of products) {
  await prisma.product.upsert({ where: { sku: product.sku }, create: product, update: product });
}
await prisma.customer.upsert({
  where: { email: 'ada@fernway.example' },
  create: { email: 'ada@fernway.example', name: 'Ada Brook' },
  update: {},
});
console.log(`seeded ${products.length} products and one customer`);
await prisma.$disconnect();
