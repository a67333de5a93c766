import { by } from '../../lib/order.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Observed, Rule } from '../../model/finding.ts';
import type { SystemKind } from '../../model/library.ts';
import type { OutboundCall } from '../../model/resilience.ts';

/** What is done twice there, people notice. */
const NOTICED = new Set<SystemKind>(['payment', 'email', 'sms']);
/** Writes that the code itself makes again without telling the other side that it is the same one. */
export default {
  id: 'retried-write-without-key',
  severity: 'medium',
  description: 'Payments, messages and POST requests that the code tries again, and that carry no idempotency key.',
  why: 'A request whose answer got lost may have been done: the next try does it once more, and there are two orders, payments or messages.',
  action: 'Give the request an idempotency key, or ask what became of the first try before the next one.',
  check: ({ externalSystems, outboundCalls }) => {
    const noticed = new Set(externalSystems.filter(({ kind }) => NOTICED.has(kind)).map(({ name }) => name));
    return outboundCalls
      .filter((call) => call.idempotencyKey === null && writes(call, noticed) && isTriedAgain(call))
      .map(toObserved)
      .toSorted(by((row) => row.message));
  },
} satisfies Rule;

function writes({ system, effect, method }: OutboundCall, noticed: ReadonlySet<string>): boolean {
  // PUT, PATCH and DELETE are made to be repeated.
  if (method !== undefined) return method === 'POST';
  return noticed.has(system) && (effect === 'write' || effect === 'send' || effect === 'call');
}

/** By code around the call, or by an option of a client for any system; the client of one system may send keys itself. */
function isTriedAgain({ layers, tries, method }: OutboundCall): boolean {
  return layers.length > 0 || (method !== undefined && tries.from === 'code' && tries.attempts !== 1);
}

function toObserved(call: OutboundCall): Observed {
  const { system, symbol, service, layers, tries, method } = call;
  const sure = [call, ...layers].every(({ certainty }) => certainty === 'certain') ? '' : 'likely ';
  const what = method === undefined ? `${system}, called in ${symbol}` : `${method} to ${system} in ${symbol}`;
  const own = tries.from === 'code' ? (tries.attempts ?? 1) : 1;
  const times = layers.reduce((product, { attempts }) => product * (attempts ?? 1), own);
  const isKnown = layers.every(({ attempts }) => attempts !== null) && times > 1;
  return {
    message: `${what}: ${sure}made again when it fails${isKnown ? `, up to ${times} times in all` : ''}, without an idempotency key.`,
    service,
    evidence: evidenceOf([call, ...layers]),
  };
}
