import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import { remembered } from '../../lib/remembered.ts';
import type { EntryPoint } from '../../model/entry-point.ts';
import type { ServiceFailure } from '../../model/failure-mode.ts';
import { handling, isBeside } from '../../model/failure-sentences.ts';
import type { ExternalSystem, HandoverModel, Service } from '../../model/handover-model.ts';
import type { LogMessage } from '../../model/log-message.ts';
import type { Place } from '../../model/place.ts';
import type { OutboundCall } from '../../model/resilience.ts';
import { entriesOf } from '../../model/rows-of-service.ts';
import { type Capped, cap } from './cap.ts';
import { entryNames } from './entry-names.ts';
import { type Evidence, toEvidence } from './evidence.ts';
import { byUrgency } from './failures.ts';
import { type PeopleRow, peopleOf } from './people.ts';
import { cardPagesOf } from './system-cards.ts';
import { healing } from './system-notes.ts';

/** What the person on call wants to know when one system fails under one service. */
export interface FailureCard {
  readonly name: string;
  readonly kind: string;
  /** Entry points of the service that reach it, and how many the service has. */
  readonly entries: Capped<string>;
  readonly ofEntries: number;
  /** Calls that the service makes while it starts or works; for so many of them a handler answers the caller. */
  readonly calls: number;
  /** Calls of the whole repository. */
  readonly ofCalls: number;
  readonly answered: number;
  readonly isAnsweredOnce: boolean;
  readonly logLines: Capped<{ readonly text: string; readonly evidence: Evidence }>;
  /** What the code does by itself, by mode. */
  readonly automatic: readonly {
    readonly failure: string;
    readonly does: readonly string[];
    readonly gap: string | null;
    readonly isBad: boolean;
    readonly likely: boolean;
  }[];
  readonly switches: Capped<{ readonly name: string; readonly evidence: Evidence }>;
  readonly overrides: Capped<{ readonly what: string; readonly evidence: Evidence }>;
  /** Names of errors by which it shows in a log, those first that time can heal. */
  readonly errorNames: Capped<string>;
  /** The page with its card, which says what they mean; empty where there is none. */
  readonly cardAt: string;
  readonly people: PeopleRow;
}

const MOST_CARDS = 6;

/** Cards of the systems that the service calls while it starts or works, those first that most of its entry points reach. */
export function failureCardsOf(service: Service, model: HandoverModel): Capped<FailureCard> {
  const systems = new Map(model.externalSystems.map((system) => [system.name, system]));
  const own = entriesOf(service, model);
  const used = model.serviceFailures.flatMap((failure) => {
    const system = systems.get(failure.system);
    if (failure.service !== service.name || system === undefined || isBeside(system.kind)) return [];
    return [{ failure, system, entries: own.filter((entry) => reaches(entry, system.name)) }];
  });
  const sorted = used.toSorted(
    by(
      ({ entries }) => -entries.length,
      ({ failure }) => -failure.calls,
      ({ system }) => system.name,
    ),
  );
  return {
    ...cap(sorted, MOST_CARDS),
    rows: sorted.slice(0, MOST_CARDS).map((card) => cardOf(card, { service, model, all: own.length })),
  };
}

function reaches({ systems }: EntryPoint, system: string): boolean {
  return systems.some(({ name }) => name === system);
}

interface Card {
  readonly failure: ServiceFailure;
  readonly system: ExternalSystem;
  readonly entries: readonly EntryPoint[];
}

interface Around {
  readonly service: Service;
  readonly model: HandoverModel;
  /** Entry points of the service. */
  readonly all: number;
}

function cardOf({ failure, system, entries }: Card, { service, model, all }: Around): FailureCard {
  const ofSystem = callsBySystem(model).get(system.name) ?? [];
  const calls = ofSystem.filter(({ madeBy }) => madeBy.includes(service.name));
  return {
    name: system.name,
    kind: system.kind,
    entries: entryNames(entries, 5),
    ofEntries: all,
    calls: calls.length,
    ofCalls: ofSystem.length,
    answered: handling(calls, 'respond').length,
    isAnsweredOnce: handling(calls, 'respond').length === 1,
    logLines: cap(logLinesOf(calls, model), 3),
    automatic: failure.modes.toSorted(byUrgency).flatMap(toAutomatic),
    switches: cap(switchesOf(calls, model), 4),
    overrides: cap(overridesOf(calls, model), 4),
    errorNames: cap(errorNamesOf(model, system.name), 5),
    cardAt: cardPages(model).get(system.name) ?? '',
    people: peopleOf(model, 'system', system.name),
  };
}

function toAutomatic({ failure, prevention, gap, certainty }: ServiceFailure['modes'][number]) {
  if (prevention.length === 0 && gap === null) return [];
  return [
    {
      failure,
      does: prevention,
      gap: gap?.text ?? null,
      isBad: gap !== null && gap.rank > 1,
      likely: gap !== null && certainty === 'likely',
    },
  ];
}

const cardPages = remembered(
  (model: HandoverModel) =>
    new Map(cardPagesOf(model).flatMap(({ path, cards }) => cards.map(({ name }) => [name, path] as const))),
);

function errorNamesOf({ knownErrors }: HandoverModel, system: string): readonly string[] {
  const rows = knownErrors.filter(({ systems }) => systems.includes(system));
  return rows.toSorted(by(healing)).map(({ name }) => name);
}

const callsBySystem = remembered((model: HandoverModel) => groupBy(model.outboundCalls, ({ system }) => system));

const linesByFunction = remembered((model: HandoverModel) =>
  groupBy(
    model.logMessages.filter(({ kind }) => kind === 'log'),
    functionKey,
  ),
);

function functionKey({ file, symbol }: { readonly file: string; readonly symbol: string }): string {
  return `${file} ${symbol}`;
}

/** Where a handler ends is not known: what stands further away may be the way without a failure. */
const LONGEST_HANDLER = 6;

/** What the handlers of the calls write: lines of the same function behind the beginning of the handler. */
function logLinesOf(calls: readonly OutboundCall[], model: HandoverModel) {
  const lines = calls.flatMap((call) => {
    const { onFailure } = call;
    if (onFailure === null || !onFailure.dispositions.includes('report')) return [];
    const around = linesByFunction(model).get(functionKey(call)) ?? [];
    return around.filter(
      ({ line, level }) =>
        line >= onFailure.line && line <= onFailure.line + LONGEST_HANDLER && !/^(?:debug|info|trace)$/.test(level),
    );
  });
  const byText = new Map(lines.filter(isTelling).map((line) => [textOf(line), line]));
  return [...byText].map(([text, line]) => ({ text, evidence: toEvidence(line) }));
}

function textOf({ parts }: LogMessage): string {
  return parts.join('…').trim();
}

/** What is filled in, and a word that is no sentence, as the name of a logger, cannot be searched for. */
function isTelling(line: LogMessage): boolean {
  return /\p{L}{3}.* .*\p{L}|\p{L} .*\p{L}{3}/u.test(textOf(line));
}

/** Flags that the functions ask that make the calls. */
function switchesOf(calls: readonly OutboundCall[], { featureFlags }: HandoverModel) {
  const functions = new Set(calls.map(functionKey));
  return featureFlags.flatMap(({ name, evaluations }) => {
    const [place] = evaluations.filter((row) => functions.has(functionKey(row)));
    return place === undefined ? [] : [{ name, evidence: toEvidence(place) }];
  });
}

/** Ways for people to step in that stand in the files of the calls. */
function overridesOf(calls: readonly Place[], { humanOverride }: HandoverModel) {
  const files = new Set(calls.map(({ file }) => file));
  return humanOverride
    .filter(({ file, kind }) => files.has(file) && kind !== 'feature-flag')
    .map((row) => ({ what: row.what, evidence: toEvidence(row) }));
}
