import { prisma } from '@order-platform/database';
import type { AuditRecord } from '@order-platform/database';

/** The newest records about one subject, for the support screen. */
export function auditTrailOf(subject: string, limit = 50): Promise<AuditRecord[]> {
  return prisma.auditRecord.findMany({ where: { subject }, orderBy: { at: 'desc' }, take: limit });
}
