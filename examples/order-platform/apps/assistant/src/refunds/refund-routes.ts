import { prisma } from '@order-platform/database';
import type { FastifyInstance } from 'fastify';

export async function refundRoutes(server: FastifyInstance): Promise<void> {
  server.get<{ Params: { id: string } }>('/:id', async (request, response) => {
    const refundRequest = await prisma.refundRequest.findUnique({ where: { id: request.params.id } });
    if (!refundRequest) return response.status(404).send({ error: 'refund_request_not_found' });
    return { status: refundRequest.status, decidedAt: refundRequest.decidedAt };
  });
}
