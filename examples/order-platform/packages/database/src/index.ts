export { prisma } from './client.js';
export { pingDatabase } from './ping-database.js';
export { Prisma } from '@prisma/client';
export type {
  AuditRecord,
  Customer,
  Order,
  OrderItem,
  Payment,
  Product,
  RefundRequest,
  Shipment,
} from '@prisma/client';
