import type { JobPayloads } from '@order-platform/queue';

type Email = JobPayloads['email'];

interface Message {
  readonly subject: string;
  readonly text: string;
}

const bodies: Readonly<Record<Email['template'], (email: Email) => Message>> = {
  'order-received': ({ orderNumber }) => ({
    subject: `We have your order ${orderNumber}`,
    text: 'Thank you. We write again as soon as it is on its way.',
  }),
  'order-shipped': ({ orderNumber, trackingUrl }) => ({
    subject: `Your order ${orderNumber} is on its way`,
    text: trackingUrl ? `Follow it here: ${trackingUrl}` : 'It is with the carrier now.',
  }),
  'order-cancelled': ({ orderNumber }) => ({
    subject: `Your order ${orderNumber} is cancelled`,
    text: 'If you paid already, the money is back within five days.',
  }),
  'refund-approved': ({ orderNumber }) => ({
    subject: `Your refund for ${orderNumber}`,
    text: 'The money is on its way to the card that you paid with.',
  }),
  'invoice-ready': ({ orderNumber }) => ({
    subject: `Invoice for ${orderNumber}`,
    text: 'You find it next to the order in your account.',
  }),
};

export function renderEmail(email: Email): Message {
  const { subject, text } = bodies[email.template](email);
  return { subject, text: `Hello ${email.customerName},\n\n${text}\n\nFernway` };
}
