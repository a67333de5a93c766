import { createLogger } from '@order-platform/logger';
import type { JobPayloads } from '@order-platform/queue';
import { mailer } from './mailer.js';
import { renderEmail } from './render-email.js';

const logger = createLogger('email');

export async function sendEmail(email: JobPayloads['email']): Promise<void> {
  const { subject, text } = renderEmail(email);
  try {
    await mailer.sendMail({ to: email.to, subject, text });
  } catch (error) {
    logger.error({ err: error, to: email.to }, 'email could not be sent');
  }
}
