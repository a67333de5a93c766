import { expect, test } from 'vitest';
import { renderEmail } from './render-email.js';

const email = { to: 'ada@fernway.example', customerName: 'Ada', orderNumber: 'FW-1' };

test('greets the customer by name', () => {
  expect(renderEmail({ ...email, template: 'order-received' }).text).toMatch(/^Hello Ada,/);
});

test('links the parcel when there is a tracking page', () => {
  const message = renderEmail({
    ...email,
    template: 'order-shipped',
    trackingUrl: 'https://track.northpost.example/1',
  });
  expect(message.text).toContain('https://track.northpost.example/1');
});
