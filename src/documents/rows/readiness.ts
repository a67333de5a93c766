import type { HandoverModel, Observation, Service } from '../../model/handover-model.ts';
import type { Place } from '../../model/place.ts';
import { waitsForEver } from '../../model/waits-for-ever.ts';
import { cap } from './cap.ts';
import type { Capped } from './cap.ts';
import { evidenceOf } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { triesAgain } from './retries.ts';

export type Level = 'bronze' | 'silver' | 'gold';

/** `open`: the code does not say; it never counts as met. */
export type Verdict = 'met' | 'contradicted' | 'open' | 'not-applicable';

export interface ReadinessItem {
  readonly id: string;
  readonly level: Level;
  readonly verdict: Verdict;
  readonly evidence: Capped<Evidence>;
}

export interface Readiness {
  readonly items: readonly ReadinessItem[];
  /** The highest level of which, and below which, everything that applies is met; null where not even the first is. */
  readonly level: Level | null;
  readonly applicable: number;
  readonly decided: number;
  readonly met: number;
}

interface Judged {
  readonly verdict: Verdict;
  readonly places?: readonly Place[];
}
type Judge = (service: Service, model: HandoverModel) => Judged;

export function readinessOf(service: Service, model: HandoverModel): Readiness {
  const items = checks.map(([level, id, judge]) => {
    const { verdict, places = [] } = judge(service, model);
    return { id, level, verdict, evidence: verdict === 'contradicted' ? evidenceOf(places) : cap<Evidence>([], 0) };
  });
  const applicable = items.filter(({ verdict }) => verdict !== 'not-applicable');
  return {
    items,
    level: levelOf(applicable),
    applicable: applicable.length,
    decided: applicable.filter(({ verdict }) => verdict !== 'open').length,
    met: applicable.filter(({ verdict }) => verdict === 'met').length,
  };
}

function levelOf(items: readonly ReadinessItem[]): Level | null {
  const missing = levels.findIndex((level) => items.some((item) => item.level === level && item.verdict !== 'met'));
  return (missing === -1 ? levels.at(-1) : levels[missing - 1]) ?? null;
}

const levels: readonly Level[] = ['bronze', 'silver', 'gold'];

const checks: readonly (readonly [Level, string, Judge])[] = [
  ['bronze', 'owner', ({ owners }) => ({ verdict: owners.length > 0 ? 'met' : 'contradicted' })],
  ['bronze', 'start', ({ commands }) => ({ verdict: commands.some(isStart) ? 'met' : 'open' })],
  ['bronze', 'logger', judgeLogger],
  ['bronze', 'error-reporting', (service, model) => judgeSignal('error-reporting', service, model)],
  ['bronze', 'health-check', judgeHealth],
  ['silver', 'time-limit', judgeTimeLimits],
  ['silver', 'bounded-retries', judgeRetries],
  ['silver', 'no-dropped-errors', judgeHandlers],
  ['gold', 'metrics', (service, model) => judgeSignal('metrics', service, model)],
  ['gold', 'tracing', (service, model) => judgeSignal('tracing', service, model)],
];

const isStart = ({ name }: { readonly name: string }): boolean => /^(?:start|serve|compose)\b/.test(name);

const isOf = (service: Service) => (row: { readonly service: string | null }) => row.service === service.name;

/** What a library that it imports sets up counts for the service; what another service does at its start does not. */
const isOfOrUsed = (service: Service, { services }: HandoverModel) => {
  const deployed = new Set(services.filter(({ deployable }) => deployable).map(({ name }) => name));
  const names = new Set([service.name, ...service.uses.filter((name) => !deployed.has(name))]);
  return (row: { readonly service: string | null }) => row.service !== null && names.has(row.service);
};

function judgeLogger(service: Service, model: HandoverModel): Judged {
  const counts = isOfOrUsed(service, model);
  if (model.loggers.some((logger) => logger.structured && counts(logger))) return { verdict: 'met' };
  const plain = model.loggers.filter(isOf(service));
  return plain.length > 0 ? { verdict: 'contradicted', places: plain } : { verdict: 'open' };
}

/** Agents and platforms watch without a line of code, so that nothing found is no proof of nothing there. */
function judgeSignal(kind: Observation['kind'], service: Service, model: HandoverModel): Judged {
  const counts = isOfOrUsed(service, model);
  const found = model.observability.some((row) => row.kind === kind && counts(row));
  return { verdict: found ? 'met' : 'open' };
}

function judgeHealth(service: Service, model: HandoverModel): Judged {
  const isAsked = ['http-server', 'fullstack', 'worker'].includes(service.kind);
  return isAsked ? judgeSignal('health-check', service, model) : { verdict: 'not-applicable' };
}

function judgeTimeLimits(service: Service, { outboundCalls }: HandoverModel): Judged {
  const calls = outboundCalls.filter(isOf(service));
  if (calls.length === 0) return { verdict: 'not-applicable' };
  const endless = calls.filter(waitsForEver);
  const sure = endless.filter(({ timeout }) => timeout.certainty === 'certain');
  if (sure.length > 0) return { verdict: 'contradicted', places: sure };
  const unsure = endless.length > 0 || calls.some(({ timeout }) => timeout.from === 'unknown');
  return { verdict: unsure ? 'open' : 'met' };
}

function judgeRetries(service: Service, { retrySites }: HandoverModel): Judged {
  const sites = retrySites.filter(isOf(service)).filter(triesAgain);
  if (sites.length === 0) return { verdict: 'not-applicable' };
  const endless = sites.filter(({ bounded }) => !bounded);
  const sure = endless.filter(({ certainty }) => certainty === 'certain');
  if (sure.length > 0) return { verdict: 'contradicted', places: sure };
  return { verdict: endless.length > 0 ? 'open' : 'met' };
}

function judgeHandlers(service: Service, { errorHandlers }: HandoverModel): Judged {
  const handlers = errorHandlers.filter(isOf(service));
  if (handlers.length === 0) return { verdict: 'not-applicable' };
  const dropping = handlers.filter(({ dispositions }) => dispositions.includes('swallow'));
  return dropping.length > 0 ? { verdict: 'contradicted', places: dropping } : { verdict: 'met' };
}
