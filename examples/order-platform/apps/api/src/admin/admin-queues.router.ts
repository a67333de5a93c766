import { recordAudit } from '@audit/record-audit.js';
import { queueNames, type QueueName } from '@order-platform/queue';
import { Router } from 'express';
import { notFound } from '../errors.js';
import { adminActor } from '../middleware/require-admin.js';
import { queues } from '../queues.js';

export const adminQueuesRouter = Router();

adminQueuesRouter.post('/:name/pause', async (req, res) => {
  const name = queueNameOf(req.params.name);
  await queues.pause(name);
  await recordAudit({ actor: adminActor(req), action: 'queue.paused', subject: `queue:${name}` });
  res.status(204).end();
});

adminQueuesRouter.post('/:name/resume', async (req, res) => {
  const name = queueNameOf(req.params.name);
  await queues.resume(name);
  await recordAudit({ actor: adminActor(req), action: 'queue.resumed', subject: `queue:${name}` });
  res.status(204).end();
});

adminQueuesRouter.post('/:name/retry-failed', async (req, res) => {
  const retried = await queues.retryFailed(queueNameOf(req.params.name));
  res.json({ retried });
});

function queueNameOf(text: string): QueueName {
  const name = Object.values(queueNames).find((candidate) => candidate === text);
  if (!name) throw notFound('Queue');
  return name;
}
