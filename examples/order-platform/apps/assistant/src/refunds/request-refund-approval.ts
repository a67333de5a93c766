import { recordAudit } from '@order-platform/audit';
import { prisma, type RefundRequest } from '@order-platform/database';

export interface RefundProposal {
  readonly orderId: string;
  readonly amountCents: number;
  readonly reason: string;
}

/** Waits for a decision in the back office: POST /api/v1/admin/refunds/:requestId/approve or /reject. */
export async function requestRefundApproval(proposal: RefundProposal): Promise<RefundRequest> {
  const request = await prisma.refundRequest.create({ data: { ...proposal, proposedBy: 'assistant' } });
  await recordAudit({
    actor: 'assistant',
    action: 'refund.proposed',
    subject: `order:${proposal.orderId}`,
    after: { amountCents: proposal.amountCents, reason: proposal.reason },
  });
  return request;
}
