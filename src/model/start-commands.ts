import type { Service, ServiceCommand } from './handover-model.ts';

/** What one tries first to start a service, in this order. */
const STARTS = [/^start$/, /^serve$/, /^start\b/, /^serve\b/, /^compose\b/];
const DEVELOPS = /^dev\b/;

/** Commands that start a service where it runs, those first that people try first. */
export function deployedStartsOf({ commands }: Pick<Service, 'commands'>): readonly ServiceCommand[] {
  const found = STARTS.flatMap((pattern) => commands.filter(({ name }) => pattern.test(name)));
  return [...new Set(found)].filter(({ script }) => !compilesOnly(script));
}

/** The same, and those that start it for developers after them. */
export function startCommandsOf(service: Pick<Service, 'commands'>): readonly ServiceCommand[] {
  const developing = service.commands.filter(({ name, script }) => DEVELOPS.test(name) && !compilesOnly(script));
  return [...deployedStartsOf(service), ...developing];
}

const BEFORE = /^(?:(?:cross-env|npx|pnpm exec|yarn)\s+|\w+=\S*\s+)*/;
const COMPILES = /^(?:tsc|vue-tsc|ngc|babel|swc|rimraf|rm|cp|mkdir)\b(?![-/])/;

/** A script that compiles, however long it watches, starts nothing. */
export function compilesOnly(script: string | null): boolean {
  const parts = (script ?? '').split(/&&?|\|\|?|;/).map((part) => part.trim().replace(BEFORE, ''));
  return script !== null && parts.every((part) => COMPILES.test(part));
}
