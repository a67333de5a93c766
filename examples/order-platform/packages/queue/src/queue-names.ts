export const queueNames = {
  fulfilment: 'order-fulfilment',
  email: 'email',
  invoice: 'invoice',
  refundSettlement: 'refund-settlement',
} as const;

export type QueueName = (typeof queueNames)[keyof typeof queueNames];
