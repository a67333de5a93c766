import { expect, it } from 'vitest';
import { carries, isCorrelationId } from '../../src/knowledge/correlation.ts';
import { programOf } from '../support/program-of.ts';

/** What the first argument of the only call of `send` holds. */
function held(argument: string, before = ''): string {
  const program = programOf({ 'a.ts': `${before}\nexport const run = (order: any, id: string) => send(${argument});` });
  const [site] = program.calls.filter(({ call }) => call.arguments.length > 0).slice(-1);
  return carries(program, { file: 'a.ts', value: site?.call.arguments[0] ?? -1 });
}

it.each(['requestId', 'x-correlation-id', 'trace_id', 'traceparent', 'reqId'])('%s is an id of a request', (name) =>
  expect(isCorrelationId(name)).toBe(true),
);

it.each(['orderId', 'transactionId', 'id', 'requestIds', 'requested'])('%s is none', (name) =>
  expect(isCorrelationId(name)).toBe(false),
);

it.each([
  ['{ order, requestId: id }', 'yes'],
  ['{ order, headers: { traceparent: id } }', 'yes'],
  ['{ value: JSON.stringify({ requestId: id }) }', 'yes'],
  ['{ orderId: order.id }', 'no'],
  ["'orders'", 'no'],
  ['{ args: [{ orderId: id }] }', 'no'],
  ['order', 'unknown'],
  ['{ ...order }', 'unknown'],
  ['{ value: JSON.stringify(order) }', 'unknown'],
  ['{ headers: order }', 'unknown'],
])('%s: %s', (argument, expected) =>
  expect(held(argument, 'declare function send(value: unknown): void;')).toBe(expected),
);
