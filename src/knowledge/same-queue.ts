import type { Certainty } from '../model/place.ts';
import { queueName } from './queue-name.ts';

/** How sure it is that two names are one queue; null where they are not, or where nobody can say. */
export function sameQueue(producer: string, consumer: string): Certainty | null {
  const [filled, emptied] = [queueName(producer), queueName(consumer)];
  if (!VARIABLE.test(filled) && !VARIABLE.test(emptied)) return filled === emptied ? 'certain' : null;
  if (filled === emptied && isTelling(filled)) return 'likely';
  const [left, right] = [literalOf(filled), literalOf(emptied)];
  // `${PREFIX}orders` and `orders`, `${STAGE}-orders` and `${environment}-orders`.
  return left === right && left.length >= SHORTEST ? 'likely' : null;
}

/** Does a name say which queue it is? `${…}` and `${QUEUE_URL}` are the same for many. */
export function tellsQueue(name: string): boolean {
  return sameQueue(name, name) !== null;
}

const VARIABLE = /\$\{[^}]*\}/;
const VARIABLES = /\$\{[^}]*\}/g;
/** Shorter texts, such as `jobs`, stand beside the variables of many names. */
const SHORTEST = 5;

/** What the code writes of a name, without what only joins it to the rest. */
function literalOf(name: string): string {
  return name
    .replaceAll(VARIABLES, ' ')
    .trim()
    .replaceAll(/^[\s._:/-]+|[\s._:/-]+$/g, '')
    .toLowerCase();
}

/** Words of variables that say that something is a queue, and not which. */
const GENERAL = new Set([
  'arn',
  'aws',
  'job',
  'kafka',
  'name',
  'queue',
  'sns',
  'sqs',
  'stream',
  'task',
  'taskqueue',
  'topic',
  'url',
]);

/** `${ORDERS_QUEUE_URL}` says which queue it is, `${QUEUE_URL}` and `${…}` do not. */
function isTelling(name: string): boolean {
  if (literalOf(name).length >= SHORTEST) return true;
  const words = [...name.matchAll(/\$\{(\w+)\}/g)].flatMap(([, variable = '']) => variable.toLowerCase().split('_'));
  return words.some((word) => word.length > 2 && !GENERAL.has(word));
}
