import { prisma, type Prisma } from '@order-platform/database';
import { createLogger } from '@order-platform/logger';

export interface AuditEntry {
  /** `customer:<id>`, `admin:<name>`, `worker`, `assistant`. */
  readonly actor: string;
  /** What was done, in the past tense: `order.cancelled`. */
  readonly action: string;
  /** What it was done to: `order:<id>`. */
  readonly subject: string;
  readonly before?: Prisma.InputJsonValue;
  readonly after?: Prisma.InputJsonValue;
  readonly correlationId?: string;
}

const logger = createLogger('audit');

/** Writes one audit record. Never throws: a customer must not be turned away because the trail is full. */
export async function recordAudit(entry: AuditEntry): Promise<void> {
  try {
    await prisma.auditRecord.create({ data: entry });
  } catch (error) {
    logger.error({ err: error, action: entry.action, subject: entry.subject }, 'audit record lost');
  }
}
