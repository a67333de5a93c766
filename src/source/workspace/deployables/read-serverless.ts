import { z } from 'zod';
import type { PlatformEntry } from '../../../model/workspace.ts';
import { folderOf, joinPath } from '../../../lib/tree-path.ts';
import { readYaml } from '../read-yaml.ts';
import type { Tree } from '../tree.ts';

const request = z.union([z.string(), z.object({ method: z.string().default('*'), path: z.string() })]);
const schedule = z.union([
  z.string().transform((rate) => [rate]),
  z
    .object({ rate: z.union([z.string().transform((rate) => [rate]), z.array(z.string())]) })
    .transform(({ rate }) => rate),
]);
/** A name, an address, or an object with one of them; a reference of CloudFormation names its resource. */
const source = z.union([
  z.string(),
  z
    .object({
      arn: z.unknown(),
      topicName: z.string().optional(),
      queueName: z.string().optional(),
      topic: z.string().optional(),
    })
    .transform(({ arn, topicName, queueName, topic }) => topicName ?? queueName ?? topic ?? resourceOf(arn)),
]);
/** An event that is none of these is left out. */
const event = z
  .object({
    http: request.optional(),
    httpApi: request.optional(),
    schedule: schedule.optional(),
    sqs: source.optional(),
    sns: source.optional(),
    stream: source.optional(),
    kafka: source.optional(),
    rabbitmq: source.optional(),
  })
  .catch({});
/** Seconds; a variable of the configuration is not followed. */
const timeout = z.number().positive().optional().catch(undefined);
const serverless = z.object({
  provider: z.object({ timeout }).optional().catch(undefined),
  functions: z
    .record(
      z.string(),
      z
        .object({ handler: z.string().optional(), events: z.array(event).nullish(), timeout })
        .nullable()
        .catch(null),
    )
    .nullish()
    .catch(null),
});

/** Functions of the Serverless Framework: https://www.serverless.com/framework/docs/providers/aws/guide/functions. */
export function readServerless(tree: Tree, file: string): readonly PlatformEntry[] {
  const read = readYaml({ ...tree, report: () => undefined }, file, serverless);
  return Object.entries(read?.value.functions ?? {}).flatMap(([name, row]) => {
    const seconds = row?.timeout ?? read?.value.provider?.timeout;
    const base = {
      ...(seconds === undefined ? {} : { timeoutMs: seconds * 1000 }),
      platform: 'serverless',
      name,
      handler: handlerOf(row?.handler, folderOf(file)),
      place: { file, line: read?.lineOf(['functions', name]) ?? 1 },
    };
    return (row?.events ?? []).flatMap((each) => startsOf(each).map((starts) => ({ ...base, starts })));
  });
}

/** `{ 'Fn::GetAtt': [OrdersQueue, Arn] }` is the queue OrdersQueue. */
function resourceOf(arn: unknown): string {
  if (typeof arn === 'string') return arn;
  const [resource] = typeof arn === 'object' && arn !== null ? Object.values(arn).flat() : [];
  return typeof resource === 'string' ? resource : '${…}';
}

function startsOf({
  http,
  httpApi,
  schedule: rates = [],
  ...sources
}: z.infer<typeof event>): readonly PlatformEntry['starts'][] {
  const queues = Object.values(sources).flatMap((queue) =>
    queue === undefined ? [] : [{ kind: 'queue' as const, queue: queue.replace(/^arn:.*[:/]/, '') }],
  );
  const requests = [http, httpApi].flatMap((each) => (each === undefined ? [] : [requestOf(each)]));
  return [...requests, ...queues, ...rates.map((rate) => ({ kind: 'schedule' as const, schedule: rate }))];
}

/** `GET /orders` or its parts; `*` alone is everything. */
function requestOf(written: z.infer<typeof request>): PlatformEntry['starts'] {
  const [first = '*', second] =
    typeof written === 'string' ? written.trim().split(/\s+/) : [written.method, written.path];
  const method = first === '*' || /^any$/i.test(first) ? 'ANY' : first.toUpperCase();
  return { kind: 'http', method, path: `/${(second ?? '*').replace(/^\/+/, '')}` };
}

/** `src/orders.list` is the export `list` of `src/orders`. */
function handlerOf(handler: string | undefined, folder: string): PlatformEntry['handler'] {
  const dot = handler?.lastIndexOf('.') ?? -1;
  if (handler === undefined || dot <= 0) return null;
  return { file: joinPath(folder, handler.slice(0, dot)), name: handler.slice(dot + 1) };
}
