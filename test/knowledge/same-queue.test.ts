import { describe, expect, it } from 'vitest';
import { sameQueue } from '../../src/knowledge/same-queue.ts';

describe('recognises', () => {
  it.each([
    ['orders', 'orders', 'certain'],
    ['orders:mail', 'orders', 'certain'],
    ['${STAGE}-orders', '${…}-orders', 'likely'],
    ['${PREFIX}orders', 'orders', 'likely'],
    ['${ORDERS_QUEUE_URL}', '${ORDERS_QUEUE_URL}', 'likely'],
  ])('%s and %s', (producer, consumer, certainty) => {
    expect(sameQueue(producer, consumer)).toBe(certainty);
  });
});

describe('ignores', () => {
  it.each([
    ['orders', 'returns'],
    ['${STAGE}-orders', '${STAGE}-returns'],
    ['${…}', '${…}'],
    ['${QUEUE_URL}', '${QUEUE_URL}'],
    ['${ORDERS_QUEUE}', '${RETURNS_QUEUE}'],
    ['${STAGE}-jobs', 'jobs'],
  ])('%s and %s', (producer, consumer) => {
    expect(sameQueue(producer, consumer)).toBeNull();
  });
});
