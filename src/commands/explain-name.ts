import { counted } from '../lib/listed.ts';
import { entryPointName } from '../model/entry-point-name.ts';
import type { HandoverModel } from '../model/handover-model.ts';
import { entriesOf, isOf } from '../model/rows-of-service.ts';
import type { Place } from '../model/place.ts';

const MOST_SHOWN = 10;

/**
 * Answers the id of a rule, alone or before the name of a service (`no-health-check @shop/api`), the id of a failure mode
 * (`stripe/down`), or the name of a service, a system, an entry point or an alert; null where nothing is called so.
 */
export function aboutName(model: HandoverModel, asked: string): readonly string[] | null {
  const answers = [
    aboutRule,
    aboutFinding,
    aboutFailureMode,
    aboutService,
    aboutSystem,
    aboutEntry,
    aboutAlert,
  ].flatMap((about) => about(model, asked));
  return answers.length === 0 ? null : answers;
}

function aboutRule({ findings }: HandoverModel, asked: string): readonly string[] {
  const found = findings.filter(({ rule }) => rule === asked);
  const [first] = found;
  if (first === undefined) return [];
  return [
    `Rule ${asked}, ${first.severity}: ${first.why} ${first.action}`,
    ...shown(found.map((row) => `  ${row.message}${at(row.evidence)}${row.waiver === null ? '' : ' (accepted)'}`)),
  ];
}

/** One finding with all its places. */
function aboutFinding({ findings }: HandoverModel, asked: string): readonly string[] {
  return findings
    .filter(({ rule, service }) => service !== null && asked === `${rule} ${service}`)
    .flatMap(({ rule, severity, message, why, action, evidence, waiver }) => [
      `Finding ${rule}, ${severity}: ${message}`,
      `  why: ${why}`,
      `  what to do: ${action}`,
      ...(waiver === null ? [] : [`  accepted by ${waiver.by} until ${waiver.until}: ${waiver.reason}`]),
      ...shown(evidence.map(({ file, line }) => `    ${file}:${line}`)),
    ]);
}

/** One row of the failure mode and effects analysis, by its id. */
function aboutFailureMode({ failureModes, entryPoints }: HandoverModel, asked: string): readonly string[] {
  const row = failureModes.find(({ id }) => id === asked);
  if (row === undefined) return [];
  const { item, services } = row;
  const reaching = entryPoints.filter(({ systems }) => systems.some(({ name }) => name === item.name));
  return [
    `Failure mode ${row.id}: ${item.kind === 'queue' ? `queue ${item.name}` : item.name} ${row.failure}`,
    `  cause: ${row.cause}`,
    `  reaches: ${counted(row.entryPoints, 'entry point')} of ${services.join(', ') || 'no service'}`,
    ...shown(reaching.map((entry) => `    ${entryPointName(entry)} (${entry.file}:${entry.line})`)),
    `  against it: ${row.prevention.join('; ') || 'nothing that was found'}`,
    `  noticed by: ${row.detection.join('; ') || 'nothing that was found'}`,
    `  missing: ${row.gap?.text ?? 'nothing that was found'}`,
    ...(row.action === null ? [] : [`  what to do: ${row.action}`]),
    ...shown(row.evidence.map(({ file, line }) => `    ${file}:${line}`)),
  ];
}

function aboutAlert({ alerts }: HandoverModel, asked: string): readonly string[] {
  return alerts
    .filter(({ name }) => name === asked)
    .map(({ tool, severity, runbook, undecided, file, line }) => {
      const none = undecided === true ? 'whether it links to a runbook is not decided' : 'it links to no runbook';
      const link = runbook === null ? none : `runbook: ${runbook}`;
      return `Alert ${asked} of ${tool}${severity === null ? '' : `, ${severity}`} (${file}:${line}); ${link}`;
    });
}

function aboutService(model: HandoverModel, asked: string): readonly string[] {
  const service = model.services.find(({ name, id }) => name === asked || id === asked);
  if (service === undefined) return [];
  const isOwn = isOf(service);
  const systems = model.externalSystems.filter(({ services }) => services.includes(service.name));
  const calls = model.serviceCalls.filter(({ from }) => from === service.name);
  return [
    `Service ${service.name}, ${service.kind} in ${service.root === '' ? 'the root folder' : service.root} (${service.because})`,
    `  owners: ${service.owners.join(', ') || 'none declared'}`,
    `  entry points: ${entriesOf(service, model).length}`,
    `  external systems: ${systems.map(({ name }) => name).join(', ') || 'none found'}`,
    `  makes other services work: ${calls.map(({ to, what }) => `${to} (${what})`).join(', ') || 'none found'}`,
    `  findings: ${model.findings.filter(isOwn).length}`,
    ...shown(model.findings.filter(isOwn).map((row) => `    ${row.severity}: ${row.message}${at(row.evidence)}`)),
  ];
}

function aboutSystem(model: HandoverModel, asked: string): readonly string[] {
  const system = model.externalSystems.find((row) =>
    namesOf(row).some((name) => name.toLowerCase() === asked.toLowerCase()),
  );
  if (system === undefined) return [];
  const calls = model.outboundCalls.filter((row) => row.system === system.name);
  return [
    `External system ${system.name}, ${system.kind}, reached through ${system.via.join(', ')}`,
    `  used by: ${system.services.join(', ') || 'no service'}`,
    `  calls: ${calls.length}, of which ${calls.filter((row) => row.onFailure === null).length} let a failure through`,
    ...shown(calls.map((row) => `    ${row.file}:${row.line} in ${row.symbol}: ${row.api}`)),
    ...webhookLines(model, system.name),
  ];
}

function webhookLines({ webhooks }: HandoverModel, system: string): readonly string[] {
  return webhooks
    .filter((row) => row.system === system && row.checks.length > 0)
    .flatMap(({ events, receivers, checks }) => [
      `  sends by itself: ${events}`,
      ...shown(receivers.map(({ name, file, line }) => `    to ${name} (${file}:${line})`)),
      ...shown(
        checks.map(
          ({ kind, what, file, line }) =>
            `    ${kind === 'checked' ? 'checked with' : 'read from'} ${what} (${file}:${line})`,
        ),
      ),
    ]);
}

function namesOf({ name, id, aliases }: HandoverModel['externalSystems'][number]): readonly string[] {
  return [name, id, ...aliases];
}

function aboutEntry({ entryPoints }: HandoverModel, asked: string): readonly string[] {
  return entryPoints
    .filter((row) => entryPointName(row) === asked)
    .flatMap((row) => [
      `Entry point ${asked} at ${row.file}:${row.line}${row.service === null ? '' : `, of ${row.service}`}`,
      `  owners: ${row.owners.join(', ') || 'none declared'}`,
      `  handler: ${row.handler === null ? 'could not be followed' : `${row.handler.file}:${row.handler.line} in ${row.handler.symbol}`}`,
      `  reaches: ${row.systems.map(({ name, certainty }) => (certainty === 'likely' ? `${name} (likely)` : name)).join(', ') || 'nothing that was found'}`,
    ]);
}

function at([first]: readonly Place[]): string {
  return first === undefined ? '' : ` (${first.file}:${first.line})`;
}

function shown(lines: readonly string[]): readonly string[] {
  const rest = lines.length - MOST_SHOWN;
  return rest > 0 ? [...lines.slice(0, MOST_SHOWN), `  and ${rest} more`] : lines;
}
