import { z } from 'zod';
import type { PlatformEntry } from '../../../model/workspace.ts';
import { folderOf, joinPath } from '../../../lib/tree-path.ts';
import { readYaml } from '../read-yaml.ts';
import { queueName } from './read-sam.ts';
import type { Tree } from '../tree.ts';

const request = z.union([z.string(), z.object({ method: z.string().default('*'), path: z.string() })]);
const schedule = z.union([
  z.string().transform((rate) => [rate]),
  z
    .object({ rate: z.union([z.string().transform((rate) => [rate]), z.array(z.string())]) })
    .transform(({ rate }) => rate),
]);
/** A queue or topic by its address, or by a name; one that only another resource knows is left out. */
const source = z
  .union([
    z.string(),
    z.object({ arn: z.string() }).transform(({ arn }) => arn),
    z.object({ topicName: z.string() }).transform(({ topicName }) => topicName),
  ])
  .catch('');
/** An event that is none of these is left out. */
const event = z
  .object({
    http: request.optional(),
    httpApi: request.optional(),
    schedule: schedule.optional(),
    sqs: source.optional(),
    sns: source.optional(),
  })
  .catch({});
const serverless = z.object({
  functions: z
    .record(
      z.string(),
      z
        .object({ handler: z.string().optional(), events: z.array(event).nullish() })
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
    const base = {
      platform: 'serverless',
      name,
      handler: handlerOf(row?.handler, folderOf(file)),
      place: { file, line: read?.lineOf(['functions', name]) ?? 1 },
    };
    return (row?.events ?? []).flatMap((each) => startsOf(each).map((starts) => ({ ...base, starts })));
  });
}

function startsOf({
  http,
  httpApi,
  schedule: rates = [],
  sqs = '',
  sns = '',
}: z.infer<typeof event>): readonly PlatformEntry['starts'][] {
  const requests = [http, httpApi].flatMap((each) => (each === undefined ? [] : [requestOf(each)]));
  const queues = [sqs, sns].filter((address) => address !== '');
  return [
    ...requests,
    ...rates.map((rate) => ({ kind: 'schedule' as const, schedule: rate })),
    ...queues.map((address) => ({ kind: 'queue' as const, queue: queueName(address) })),
  ];
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
