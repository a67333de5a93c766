import { thousands } from '../../lib/thousands.ts';
import { onceAt } from '../../model/entry-point-name.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Observed, Rule } from '../../model/finding.ts';
import type { RetryPath } from '../../model/resilience.ts';

/** Retries inside retries: on the way from an entry point, in the function around the call, and in the library. */
export default {
  id: 'nested-retries',
  severity: 'medium',
  description:
    'Ways to an external system on which several retries lie inside each other, so that their tries multiply.',
  why: 'Tries multiply: a system that is down gets many times the calls, and the caller waits for all of them.',
  action: 'Retry in one place: switch the retries of the library off, or leave them to it.',
  check: ({ retryPaths }) => retryPaths.map(toObserved),
} satisfies Rule;

function toObserved(path: RetryPath): Observed {
  const { system, symbol, entry, attempts, exact, layers, certainty } = path;
  const places = layers.flatMap((layer) => (layer.kind === 'library' ? [] : [layer]));
  const from = entry === null ? '' : ` for ${onceAt(entry.name)}`;
  const sure = certainty === 'certain' ? '' : 'likely ';
  const isEndless = layers.some(({ bounded }) => !bounded);
  const tries = isEndless ? 'tries without an end' : `${exact ? 'up to' : 'at least'} ${thousands(attempts)} tries`;
  return {
    message: `${system}, called in ${symbol}: ${sure}${tries}${from} (${layers.map(toText).join(' × ')}).`,
    service: path.service,
    evidence: evidenceOf([...places, path]),
  };
}

function toText(layer: RetryPath['layers'][number]): string {
  const times =
    layer.attempts === null ? (layer.bounded ? 'an unknown number' : 'without end') : String(layer.attempts);
  return `${times} in ${layer.kind === 'library' ? layer.library : layer.symbol}`;
}
