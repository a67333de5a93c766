import { recordAudit } from '@order-platform/audit';
import { prisma } from '@order-platform/database';
import { queueNames, redisConnection, refundSettlementJob } from '@order-platform/queue';
import { Worker } from 'bullmq';

/** Marks a refund as settled once the bank has confirmed it. */
export function startRefundSettlementWorker(): Worker {
  return new Worker(
    queueNames.refundSettlement,
    async (job) => {
      const { refundRequestId, stripeRefundId } = refundSettlementJob.parse(job.data);
      const request = await prisma.refundRequest.update({
        where: { id: refundRequestId },
        data: { status: 'SETTLED' },
      });
      await recordAudit({
        actor: 'worker',
        action: 'refund.settled',
        subject: `order:${request.orderId}`,
        after: { stripeRefundId },
      });
    },
    { connection: redisConnection() },
  );
}
