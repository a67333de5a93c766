import { exportsOf } from '../../code/link/exports.ts';
import { elementsOf } from '../../code/link/elements.ts';
import { numberOf } from '../../code/link/number-of.ts';
import type { CallSite, Ref } from '../../code/link/program.ts';
import { propertyOf, slotOf, symbolOf, textOf } from '../../code/link/queries.ts';
import { CDK, type CdkFunction, cdkFunctions, cdkPath, keyOfSite, makersIn, textAt } from '../cdk-functions.ts';
import { handlerFunctions } from '../handler-functions.ts';
import type { Detector, Knowledge, KnownCall } from '../knowledge.ts';
import { type PrefixesOf, joinPath, receiverOf, routerPrefixes } from '../router-prefixes.ts';
import type { Rows } from '../rows.ts';
import { UNKNOWN_TEXT, namesOf } from '../slot-text.ts';

/** Functions of Lambda that a CDK app makes, and what starts them: routes of an API, queues and topics, rules with a schedule. */
export default {
  id: 'cdk-functions',
  description: 'Routes, queue consumers and schedules of functions that an app of the AWS CDK describes.',
  detect: (knowledge) => {
    const functions = cdkFunctions(knowledge);
    if (functions.size === 0) return {};
    const prefixesOf = routerPrefixes(knowledge);
    const calls = knowledge.calls.filter(({ module }) => module === CDK);
    return {
      entryPoints: calls.flatMap((call) =>
        functionsAt(knowledge, call, functions).flatMap((started) => rowsOf(knowledge, { call, started, prefixesOf })),
      ),
      bootstraps: [...functions.values()].map(({ site, file }) => ({
        role: 'serverless' as const,
        because: `function of the CDK app in ${site.file}`,
        file,
        line: 1,
      })),
    };
  },
} satisfies Detector;

/** Functions that a call is made on, or is handed. */
function functionsAt(
  knowledge: Knowledge,
  { site, path }: KnownCall,
  functions: ReadonlyMap<string, CdkFunction>,
): readonly CdkFunction[] {
  if (!STARTS.test(path)) return [];
  const receiver = receiverOf(knowledge, site);
  const values = site.call.arguments.map((value) => ({ file: site.file, value }));
  const makers = [...(receiver === null ? [] : [receiver]), ...values].flatMap((ref) => makersIn(knowledge, ref));
  const found = new Map(makers.flatMap((maker) => functions.get(keyOfSite(maker)) ?? []).map((row) => [row.site, row]));
  return [...found.values()];
}

const STARTS =
  /^(?:RestApi\(\)\.root\.addMethod|HttpApi\(\)\.addRoutes|LambdaRestApi|Rule|Rule\(\)\.addTarget|Topic\(\)\.addSubscription|(?:NodejsFunction|Function)\(\)\.(?:addEventSource|addFunctionUrl))$/;

interface Started {
  readonly call: KnownCall;
  readonly started: CdkFunction;
  readonly prefixesOf: PrefixesOf;
}

function rowsOf(knowledge: Knowledge, { call, started, prefixesOf }: Started): Rows['entryPoints'] {
  const { program } = knowledge;
  const { site } = call;
  const handlers = exportsOf(program.linker, started.file, started.name).flatMap((found) =>
    found.kind === 'value' ? handlerFunctions(program, [found.ref]) : [],
  );
  const base = {
    file: site.file,
    line: site.call.line,
    symbol: symbolOf(program, { file: site.file, function: site.call.function }),
    framework: 'aws-cdk',
    certainty: call.likely ? ('likely' as const) : ('certain' as const),
    handlers,
  };
  return startsOf(knowledge, call, prefixesOf).map((starts) => ({ ...base, ...starts }));
}

type Starts =
  | { readonly kind: 'http'; readonly method: string; readonly path: string }
  | { readonly kind: 'queue'; readonly queue: string }
  | { readonly kind: 'schedule'; readonly schedule: string };

function startsOf(knowledge: Knowledge, { site, path }: KnownCall, prefixesOf: PrefixesOf): readonly Starts[] {
  switch (path.split('.').at(-1)) {
    case 'addMethod': {
      const receiver = receiverOf(knowledge, site);
      const prefixes = receiver === null ? [''] : prefixesOf(receiver);
      const method = textAt(knowledge, site, 0)?.toUpperCase() ?? 'ANY';
      return prefixes.map((prefix) => ({ kind: 'http', method, path: prefix === '' ? '/' : joinPath(prefix) }));
    }
    case 'addRoutes':
      return routesOf(knowledge, site);
    case 'addEventSource':
    case 'addSubscription':
      return [{ kind: 'queue', queue: queueOf(knowledge, site) }];
    case 'Rule':
      return schedulesOf(knowledge, slotOf(knowledge.program, site, { argument: 2, key: 'schedule' })?.ref ?? null);
    case 'addTarget': {
      const receiver = receiverOf(knowledge, site);
      const rules = receiver === null ? [] : makersIn(knowledge, receiver);
      const rule = rules.find((maker) => cdkPath(knowledge, maker) === 'Rule');
      const schedule = rule === undefined ? null : slotOf(knowledge.program, rule, { argument: 2, key: 'schedule' });
      return schedulesOf(knowledge, schedule?.ref ?? null);
    }
    default:
      return [{ kind: 'http', method: 'ANY', path: '/*' }];
  }
}

/** `addRoutes({ path: '/orders', methods: [HttpMethod.GET] })`. */
function routesOf({ program }: Knowledge, site: CallSite): readonly Starts[] {
  const path = slotOf(program, site, { argument: 0, key: 'path' });
  const list = slotOf(program, site, { argument: 0, key: 'methods' });
  const methods = list === null ? [] : elementsOf(program, list.ref).flatMap((ref) => namesOf(program, ref));
  const text = (path === null ? null : textOf(program, path.ref)) ?? UNKNOWN_TEXT;
  return (methods.length === 0 ? ['ANY'] : methods).map((method) => ({ kind: 'http', method, path: text }));
}

/** A queue or a topic is called by the name that it is given, else by its id in the app. */
function queueOf(knowledge: Knowledge, site: CallSite): string {
  const receiver = receiverOf(knowledge, site);
  const refs = [
    ...site.call.arguments.map((value) => ({ file: site.file, value })),
    ...(receiver === null ? [] : [receiver]),
  ];
  const maker = refs
    .flatMap((ref) => makersIn(knowledge, ref))
    .find((each) => /^(?:Queue|Topic)$/.test(cdkPath(knowledge, each) ?? ''));
  if (maker === undefined) return UNKNOWN_TEXT;
  const named = ['queueName', 'topicName']
    .map((key) => slotOf(knowledge.program, maker, { argument: 2, key }))
    .flatMap((slot) => (slot === null ? [] : (textOf(knowledge.program, slot.ref) ?? [])));
  return named[0] ?? textAt(knowledge, maker, 1) ?? UNKNOWN_TEXT;
}

/** A rule without a schedule waits for events, which are none of the clock. */
function schedulesOf(knowledge: Knowledge, ref: Ref | null): readonly Starts[] {
  const maker = ref === null ? undefined : makersIn(knowledge, ref)[0];
  const path = maker === undefined ? null : cdkPath(knowledge, maker);
  if (maker === undefined || path === null) return ref === null ? [] : [{ kind: 'schedule', schedule: UNKNOWN_TEXT }];
  return [{ kind: 'schedule', schedule: scheduleText(knowledge, maker, path) ?? UNKNOWN_TEXT }];
}

/** As AWS writes it: `rate(5 minutes)`, `cron(0 3 * * ? *)`. */
function scheduleText(knowledge: Knowledge, site: CallSite, path: string): string | null {
  const [value] = site.call.arguments;
  if (value === undefined) return null;
  const ref = { file: site.file, value };
  switch (path) {
    case 'Schedule.expression':
      return textAt(knowledge, site, 0);
    case 'Schedule.cron':
      return cronText(knowledge, ref);
    case 'Schedule.rate':
      return makersIn(knowledge, ref).flatMap((duration) => rateText(knowledge, duration) ?? [])[0] ?? null;
    default:
      return null;
  }
}

/** Of `Duration.minutes(5)`. */
function rateText(knowledge: Knowledge, { file, call, ...site }: CallSite): string | null {
  const [, unit] = /(?:^|\.)Duration\.(\w+)$/.exec(cdkPath(knowledge, { file, call, ...site }) ?? '') ?? [];
  const [value] = call.arguments;
  const count = value === undefined ? null : numberOf(knowledge.program, { file, value });
  if (unit === undefined || count === null) return null;
  return `rate(${count} ${count === 1 ? unit.replace(/s$/, '') : unit})`;
}

function cronText({ program }: Knowledge, ref: Ref): string {
  const said = (key: string): string | null => {
    const written = propertyOf(program, ref, key);
    return written === null ? null : (textOf(program, written.ref) ?? UNKNOWN_TEXT);
  };
  const weekDay = said('weekDay');
  const day = said('day') ?? (weekDay === null ? '*' : '?');
  const fields = [
    said('minute') ?? '*',
    said('hour') ?? '*',
    day,
    said('month') ?? '*',
    weekDay ?? '?',
    said('year') ?? '*',
  ];
  return `cron(${fields.join(' ')})`;
}
