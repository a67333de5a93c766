import { expect, test } from 'vitest';
import { orderTotalCents } from './order-totals.js';

test('adds shipping to a small order', () => {
  expect(orderTotalCents([{ quantity: 2, priceCents: 1_000 }])).toBe(2_690);
});

test('ships a large order for nothing', () => {
  expect(orderTotalCents([{ quantity: 1, priceCents: 24_900 }])).toBe(24_900);
});

test('rounds after the conversion, not before', () => {
  expect(orderTotalCents([{ quantity: 3, priceCents: 3_333 }], 0.8571)).toBe(9_162);
});
