import { onceAt } from '../../model/entry-point-name.ts';
import { groupBy } from '../../lib/group-by.ts';
import { listed } from '../../lib/listed.ts';
import type { EscalationStep } from '../../model/ownership.ts';
import type { RetryPath } from '../../model/resilience.ts';
import type { HitEntry, HitService, Impact, PeopleToCall } from './impact-of.ts';

const MOST_SHOWN = 15;
/** Of each service. */
const MOST_ENTRIES = 4;

/** The answer in lines, for a terminal. */
export function impactText(impact: Impact): readonly string[] {
  const { subject, entryPoints, services, cutOff, people, knownBy, retries } = impact;
  const hit = services.filter(({ through }) => through === null);
  const named = (deployable: boolean) => hit.filter((row) => row.deployable === deployable).map(({ name }) => name);
  return [
    `When the ${subject.kind} ${subject.name} fails:`,
    ...part(`Entry points that reach it: ${entryPoints.length}`, entriesOf(entryPoints)),
    ...(entryPoints.length === 0 ? ['', 'No entry point was found to reach it.'] : []),
    ...part('Services that run such code:', first(named(true))),
    ...part('Services that make these work, and may wait or fail:', first(services.flatMap(throughText))),
    ...part('Libraries with such code:', first(named(false))),
    ...part('Systems that nothing else uses, cut off with it:', first(cutOff)),
    ...part('Tries that multiply meanwhile:', first(retries.map(retryText))),
    ...part('Whom to call:', first(people.map(peopleText))),
    ...(people.length === 0 ? ['', 'Whom to call is not declared.'] : []),
    ...part(
      'Who changed the code around it most:',
      knownBy.map(({ name, share, isActive }) => `${name} ${share} %${isActive ? '' : ' (away)'}`),
    ),
  ];
}

function part(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)];
}

function first(lines: readonly string[], most = MOST_SHOWN): readonly string[] {
  const rest = lines.length - most;
  return rest > 0 ? [...lines.slice(0, most), `and ${rest} more (--format json has all)`] : lines;
}

function entriesOf(entries: readonly HitEntry[]): readonly string[] {
  const services = groupBy(entries, ({ service }) => service ?? '(no service)');
  return [...services].flatMap(([service, rows]) => [
    `${service}: ${rows.length}`,
    ...first(
      rows.map(
        ({ name, certainty, file, line }) => `${name}${certainty === 'likely' ? ' (likely)' : ''}  ${file}:${line}`,
      ),
      MOST_ENTRIES,
    ).map((line) => `  ${line}`),
  ]);
}

function throughText({ name, through }: HitService): readonly string[] {
  if (through === null) return [];
  const by = through.kind === 'queue' ? `through the queue ${through.what}` : `by its address ${through.what}`;
  return [`${name}: makes ${through.to} work ${by}${through.certainty === 'likely' ? ' (likely)' : ''}`];
}

function retryText({ attempts, exact, system, entry, file, line }: RetryPath): string {
  const from = entry === null ? '' : ` for ${onceAt(entry.name)}`;
  return `${exact ? 'up to' : 'at least'} ${attempts} tries of ${system}${from}  ${file}:${line}`;
}

function peopleText({ service, owners, escalation }: PeopleToCall): string {
  const steps = escalation.map((step, index) => `${index + 1}. ${stepText(step)}`);
  return `${service}: ${[...(owners.length === 0 ? [] : [`owned by ${listed(owners, 4)}`]), ...steps].join('; ')}`;
}

function stepText({ team, contact, channel, hours }: EscalationStep): string {
  const who = [team, contact].flatMap((each) => each ?? []).join(', ');
  return `${who}${channel === null ? '' : ` in ${channel}`}${hours === null ? '' : ` (${hours})`}`.trim();
}
