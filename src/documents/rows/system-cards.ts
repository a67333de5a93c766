import { callsAmong } from '../../model/calls-among.ts';
import { by, distinct } from '../../lib/order.ts';
import { type UnreadPart, unreadPartOf } from '../../model/unread-part.ts';
import type { ExternalSystem, HandoverModel } from '../../model/handover-model.ts';
import type { SystemKind } from '../../model/library.ts';
import type { ClientOption, SystemCriticality, SystemInstance } from '../../model/system-instance.ts';
import { type Behaviour, behavioursOf } from './behaviours.ts';
import { type Capped, cap } from './cap.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { type ErrorRow, errorRowsOf, type WebhookRow, webhookRowsOf } from './system-notes.ts';

/** One address or account of a system. */
export interface InstanceRow {
  readonly name: string;
  readonly variables: Capped<string>;
  readonly hosts: Capped<string>;
  readonly services: Capped<string>;
  readonly made: Capped<Evidence>;
  readonly options: Capped<OptionRow>;
}

/** An option as it is set, with the first place that sets it so. */
export interface OptionRow {
  readonly name: string;
  readonly value: string;
  readonly evidence: Capped<Evidence>;
}

export interface LedBy {
  readonly kind: 'requests' | 'jobs' | 'commands';
  readonly count: number;
  readonly isOne: boolean;
}

/** What is known of one system, for the person who has to deal with it. */
export interface SystemCard {
  readonly name: string;
  readonly kind: SystemKind;
  readonly vendor: string | null;
  readonly hosting: ExternalSystem['hosting'];
  readonly via: readonly string[];
  readonly services: Capped<string>;
  readonly calls: number;
  /** How many entry points of each kind lead to it; none where nothing does. */
  readonly ledBy: readonly LedBy[];
  /** Jobs alone lead to it: nobody waits for an answer. */
  readonly onlyJobs: boolean;
  readonly everyRequestOf: Capped<string>;
  readonly atStartOf: Capped<string>;
  readonly instances: Capped<InstanceRow>;
  /** Variables that configure it. */
  readonly variables: Capped<string>;
  readonly behaviours: readonly Behaviour[];
  readonly webhooks: readonly WebhookRow[];
  readonly errors: Capped<ErrorRow>;
  /** The part of this repository that it likely is, in a language that is not read. */
  readonly unread: UnreadPart | null;
  readonly evidence: Capped<Evidence>;
}

/** Cards that fit on one page. */
export interface CardPage {
  readonly path: string;
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly cards: readonly SystemCard[];
}

const mostInstances = 12;
const mostOptions = 10;
const linesOfPage = 320;
/** Heading, what it is, who reaches it, and what is blank between. */
const linesOfCard = 13;
const linesOfTable = 5;
const linesOfBehaviour = 6;
const linesOfWebhook = 7;
const mostPages = 30;

/** A card for each system, by name, on as many pages as they need. */
export function cardPagesOf(model: HandoverModel): readonly CardPage[] {
  const cards = model.externalSystems.map((system) => toCard(system, model)).toSorted(by(({ name }) => name));
  const pages: SystemCard[][] = [];
  let room = 0;
  for (const card of cards) {
    const lines = linesOf(card);
    if (lines > room) {
      pages.push([]);
      room = linesOfPage;
    }
    pages.at(-1)?.push(card);
    room -= lines;
  }
  return pages.slice(0, mostPages).map((each, index) => ({
    path: `dependencies/systems${index === 0 ? '' : `-${index + 1}`}.md`,
    page: index + 1,
    pages: pages.length,
    total: cards.length,
    cards: each,
  }));
}

function linesOf({ instances, behaviours, webhooks, errors }: SystemCard): number {
  const options = instances.rows.reduce((sum, { options: { rows } }) => sum + rows.length, 0);
  const tables = [instances.rows.length, options, errors.rows.length].filter((rows) => rows > 0);
  const sent = webhooks.reduce((sum, { isReceived }) => sum + (isReceived ? linesOfWebhook : 1), 0);
  const told = sent + (behaviours.length === 0 ? 0 : 3 + behaviours.length * linesOfBehaviour);
  return tables.reduce((sum, rows) => sum + rows + linesOfTable, linesOfCard + told);
}

function toCard(system: ExternalSystem, model: HandoverModel): SystemCard {
  const { name, kind, vendor, hosting, via, services, uses, criticality, instances } = system;
  const calls = callsAmong(uses);
  const variables = model.environment.flatMap((row) => (row.systems.includes(name) ? [row.name] : []));
  return {
    name,
    kind,
    vendor: vendor === name ? null : vendor,
    hosting,
    via,
    services: cap(services, 6),
    calls: calls.length,
    ledBy: ledBy(criticality),
    onlyJobs: criticality.jobs > 0 && criticality.requests + criticality.commands === 0,
    everyRequestOf: cap(criticality.everyRequestOf, 6),
    atStartOf: cap(criticality.atStartOf, 6),
    instances: cap(instances.map(toInstance), mostInstances),
    variables: cap(variables, 16),
    behaviours: behavioursOf([system]),
    webhooks: webhookRowsOf(model, name),
    errors: errorRowsOf(model, name),
    unread: unreadPartOf(system, model.coverage.unreadParts ?? []),
    evidence: evidenceOf(calls.length > 0 ? calls : uses, 3),
  };
}

function ledBy(criticality: SystemCriticality): readonly LedBy[] {
  const kinds = ['requests', 'jobs', 'commands'] as const;
  return kinds
    .map((kind) => ({ kind, count: criticality[kind], isOne: criticality[kind] === 1 }))
    .filter(({ count }) => count > 0);
}

function toInstance({ name, variables, hosts, made, options }: SystemInstance): InstanceRow {
  return {
    name,
    variables: cap(variables, 6),
    hosts: cap(hosts, 3),
    services: cap(distinct(made.flatMap(({ service }) => service ?? [])), 4),
    made: evidenceOf(made, 2),
    options: cap(optionRows(options), mostOptions),
  };
}

/** An option that is set alike in several places is one row. */
function optionRows(options: readonly ClientOption[]): readonly OptionRow[] {
  const rows = new Map<string, ClientOption[]>();
  for (const option of options) {
    const key = `${option.name} ${option.value}`;
    rows.set(key, [...(rows.get(key) ?? []), option]);
  }
  return [...rows.values()].flatMap((same) => {
    const [first] = same;
    // The name of an option is no symbol of the code.
    const places = same.map(({ file, line }) => ({ file, line }));
    return first === undefined ? [] : [{ name: first.name, value: first.value, evidence: evidenceOf(places, 2) }];
  });
}
