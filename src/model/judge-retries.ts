import type { Service } from './handover-model.ts';
import type { Judged, JudgedModel } from './readiness.ts';
import type { RetrySite } from './resilience.ts';
import { isOfOrUsed } from './rows-of-service.ts';

/** One try in all is none that is made again, and what goes round on another thing than a failure is no retry of one. */
export function triesAgain(site: Pick<RetrySite, 'bounded' | 'maxAttempts' | 'onlyOn'>): boolean {
  return !isSwitchedOff(site) && site.onlyOn !== 'result' && site.onlyOn !== 'nothing';
}

/** Somebody decided that it is tried once. */
export function isSwitchedOff({ bounded, maxAttempts }: Pick<RetrySite, 'bounded' | 'maxAttempts'>): boolean {
  return bounded && maxAttempts === 1;
}

/** A connection that is opened again may go on for ever, and so may what a library asks for. */
export function mayGoOn({ kind, demandedBy }: RetrySite): boolean {
  return kind === 'reconnect' || demandedBy !== undefined;
}

/** What is tried again and where, once: what calls itself is told by its name alone. */
export function retryLabel({ operation, symbol }: Pick<RetrySite, 'operation' | 'symbol'>): string {
  const own = operation.replace(/^this\./, '');
  return own === symbol || own === symbol.split('.').at(-1) ? symbol : `${operation} in ${symbol}`;
}

/** Those of its code and of the libraries that it loads. Contradicted by retries that are surely bad; one that only may be bad leaves it open. */
export function judgeRetries(service: Service, model: JudgedModel, isBad: (site: RetrySite) => boolean): Judged {
  const ofWork = model.retrySites.filter(({ recovery }) => recovery !== true);
  const sites = ofWork.filter(isOfOrUsed(service, model)).filter(triesAgain);
  const bad = sites.filter(isBad);
  const sure = bad.filter(({ certainty }) => certainty === 'certain');
  if (sites.length === 0) return { verdict: 'not-applicable', evidence: [] };
  if (sure.length > 0) return { verdict: 'contradicted', evidence: sure };
  return { verdict: bad.length > 0 ? 'open' : 'met', evidence: bad };
}
